package sandbox.restv2.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import sandbox.restv2.Call;
import sandbox.spi.IssueHistory;

/** The history of an issue as `expand=changelog` writes it. */
public final class ChangelogJson {
    private final IssueHistory history;
    private final UserManager users;

    public ChangelogJson(IssueHistory history, UserManager users) {
        this.history = history;
        this.users = users;
    }

    public Map<String, Object> of(Call call, Issue issue) {
        List<Map<String, Object>> histories = history.of(issue.getId()).stream().map(one -> change(call, one)).toList();
        return new JsonObject().add("startAt", 0).add("maxResults", histories.size()).add("total", histories.size())
                .add("histories", histories).map();
    }

    private Map<String, Object> change(Call call, IssueHistory.Change change) {
        Map<String, Object> author = change.authorKey() == null ? null
                : UserJson.brief(call, users.getUserByKey(change.authorKey()));
        return new JsonObject().add("id", String.valueOf(change.id())).addIfPresent("author", author)
                .add("created", JsonDates.moment(change.at()))
                .add("items", change.items().stream().map(ChangelogJson::item).toList()).map();
    }

    private static Map<String, Object> item(ChangeItemBean item) {
        return new JsonObject().add("field", item.getField()).add("fieldtype", item.getFieldType())
                .add("from", item.getFrom()).add("fromString", item.getFromString())
                .add("to", item.getTo()).add("toString", item.getToString()).map();
    }
}
