package sandbox.restv2.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.restv2.Call;

/** Issue links as REST v2 writes them; a link to an issue the caller may not see is left out. */
public final class LinkJson {
    private final IssueLinkManager links;
    private final PermissionManager permissions;

    public LinkJson(IssueLinkManager links, PermissionManager permissions) {
        this.links = links;
        this.permissions = permissions;
    }

    List<Map<String, Object>> of(Call call, Issue issue) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            add(all, call, link, "outwardIssue", link.getDestinationObject());
        }
        for (IssueLink link : links.getInwardLinks(issue.getId())) {
            add(all, call, link, "inwardIssue", link.getSourceObject());
        }
        return all;
    }

    private void add(List<Map<String, Object>> all, Call call, IssueLink link, String end, Issue other) {
        if (other != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, call.user())) {
            all.add(link(call, link).add(end, brief(call, other)).map());
        }
    }

    /** The form of `/issueLink/{id}`, with both ends. */
    public static Map<String, Object> both(Call call, IssueLink link) {
        return link(call, link).add("inwardIssue", brief(call, link.getSourceObject()))
                .add("outwardIssue", brief(call, link.getDestinationObject())).map();
    }

    private static JsonObject link(Call call, IssueLink link) {
        return new JsonObject().add("id", link.getId().toString()).add("self", call.url("issueLink/" + link.getId()))
                .add("type", type(call, link.getIssueLinkType()));
    }

    public static Map<String, Object> type(Call call, IssueLinkType type) {
        return new JsonObject().add("id", type.getId().toString()).add("name", type.getName())
                .add("inward", type.getInward()).add("outward", type.getOutward())
                .add("self", call.url("issueLinkType/" + type.getId())).map();
    }

    /** An issue at the end of a link, a parent or a sub-task. */
    static Map<String, Object> brief(Call call, Issue issue) {
        JsonObject fields = new JsonObject().add("summary", issue.getSummary())
                .add("status", ConstantJson.status(call, issue.getStatus()))
                .addIfPresent("priority", ConstantJson.priority(call, issue.getPriority()))
                .add("issuetype", ConstantJson.type(call, issue.getIssueType()));
        return new JsonObject().add("id", issue.getId().toString()).add("key", issue.getKey())
                .add("self", call.url("issue/" + issue.getId())).add("fields", fields.map()).map();
    }
}
