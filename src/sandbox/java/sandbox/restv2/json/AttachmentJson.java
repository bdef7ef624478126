package sandbox.restv2.json;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import sandbox.restv2.Call;

/** Files of an issue as REST v2 writes them. */
public final class AttachmentJson {
    private final AttachmentManager attachments;
    private final UserManager users;

    public AttachmentJson(AttachmentManager attachments, UserManager users) {
        this.attachments = attachments;
        this.users = users;
    }

    List<Map<String, Object>> all(Call call, Issue issue) {
        return attachments.getAttachments(issue).stream().map(one -> one(call, one)).toList();
    }

    public Map<String, Object> one(Call call, Attachment file) {
        String name = Icons.encoded(file.getFilename()).replace("+", "%20");
        Map<String, Object> author = file.getAuthorKey() == null ? null
                : UserJson.brief(call, users.getUserByKey(file.getAuthorKey()));
        return new JsonObject().add("self", call.url("attachment/" + file.getId())).add("id", file.getId().toString())
                .add("filename", file.getFilename()).addIfPresent("author", author)
                .add("created", JsonDates.moment(file.getCreated())).add("size", file.getFilesize())
                .add("mimeType", file.getMimetype())
                .add("content", call.base() + "/secure/attachment/" + file.getId() + "/" + name).map();
    }
}
