package sandbox.pages.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.pages.issue.LinkGroup.LinkRow;

/** The links of an issue; a link to an issue the user may not see is not shown. */
final class LinkGroups {
    private final IssueLinkManager links;
    private final PermissionManager permissions;

    LinkGroups(IssueLinkManager links, PermissionManager permissions) {
        this.links = links;
        this.permissions = permissions;
    }

    List<LinkGroup> of(Issue issue, ApplicationUser user) {
        Map<String, List<LinkRow>> groups = new LinkedHashMap<>();
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            add(groups, link.getIssueLinkType().getOutward(), link, link.getDestinationObject(), user);
        }
        for (IssueLink link : links.getInwardLinks(issue.getId())) {
            add(groups, link.getIssueLinkType().getInward(), link, link.getSourceObject(), user);
        }
        return groups.entrySet().stream().map(group -> new LinkGroup(group.getKey(), group.getValue())).toList();
    }

    private void add(Map<String, List<LinkRow>> groups, String label, IssueLink link, Issue other,
            ApplicationUser user) {
        if (other != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, user)) {
            groups.computeIfAbsent(label, any -> new ArrayList<>()).add(new LinkRow(link.getId(), IssueRow.of(other)));
        }
    }
}
