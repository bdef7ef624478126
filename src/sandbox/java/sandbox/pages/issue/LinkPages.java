package sandbox.pages.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sandbox.field.Choice;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;

/** Linking issues. The manager checks nothing, so permission and visibility of the other issue are checked here. */
final class LinkPages {
    private final IssueFinder finder;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final PermissionManager permissions;

    LinkPages(IssueFinder finder, IssueLinkManager links, IssueLinkTypeManager types, PermissionManager permissions) {
        this.finder = finder;
        this.links = links;
        this.types = types;
        this.permissions = permissions;
    }

    void mount(Routes routes) {
        routes.get("/secure/LinkJiraIssue!default\\.jspa",
                finder.withId((page, issue) -> render(page, issue, List.of())));
        routes.post("/secure/LinkJiraIssue\\.jspa", finder.withId(this::link));
        routes.post("/secure/DeleteLink\\.jspa", finder.withId(this::unlink));
    }

    private boolean mayLink(PageRequest page, MutableIssue issue) {
        return permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, page.user());
    }

    private Answer link(PageRequest page, MutableIssue issue) {
        List<String> messages = new ArrayList<>();
        MutableIssue other = finder.byKey(page, page.param("issueKey").toUpperCase(Locale.ROOT));
        String direction = page.param("linkType");
        if (other == null || other.getId().equals(issue.getId())) {
            messages.add(page.t("sandbox.link.unknown.issue", page.param("issueKey")));
        } else if (!direction.matches("\\d{1,18}:(in|out)")) {
            messages.add(page.t("sandbox.link.unknown.type"));
        } else if (mayLink(page, issue)) {
            create(page, issue, other, direction, messages);
        }
        return messages.isEmpty() && mayLink(page, issue) ? Answer.redirect("/browse/" + issue.getKey())
                : render(page, issue, messages);
    }

    private void create(PageRequest page, MutableIssue issue, MutableIssue other, String direction,
            List<String> messages) {
        Long type = Long.valueOf(direction.substring(0, direction.indexOf(':')));
        boolean outward = direction.endsWith("out");
        Long source = outward ? issue.getId() : other.getId();
        Long destination = outward ? other.getId() : issue.getId();
        try {
            links.createIssueLink(source, destination, type, null, page.user());
        } catch (CreateException e) {
            messages.add(e.getMessage());
        }
    }

    private Answer unlink(PageRequest page, MutableIssue issue) {
        if (!mayLink(page, issue)) {
            return Answer.forbidden();
        }
        long id = page.id("linkId");
        Stream.concat(links.getOutwardLinks(issue.getId()).stream(), links.getInwardLinks(issue.getId()).stream())
                .filter((IssueLink link) -> link.getId() == id).findFirst()
                .ifPresent(link -> links.removeIssueLink(link, page.user()));
        return Answer.redirect("/browse/" + issue.getKey());
    }

    private Answer render(PageRequest page, MutableIssue issue, List<String> messages) {
        if (!mayLink(page, issue)) {
            return Answer.forbidden();
        }
        return Answer.page("issue/link", page.t("sandbox.link.title", issue.getKey()),
                        Frame.project(issue.getProjectObject(), "issues"))
                .with("issue", IssueRow.of(issue))
                .with("types", types.getIssueLinkTypes().stream().flatMap(LinkPages::directions).distinct().toList())
                .with("linkType", page.param("linkType"))
                .with("issueKey", page.param("issueKey"))
                .with("messages", messages);
    }

    private static Stream<Choice> directions(IssueLinkType type) {
        Choice outward = new Choice(type.getId() + ":out", type.getOutward());
        Choice inward = new Choice(type.getId() + ":in", type.getInward());
        return type.getOutward().equals(type.getInward()) ? Stream.of(outward) : Stream.of(outward, inward);
    }
}
