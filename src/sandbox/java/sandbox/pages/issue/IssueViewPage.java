package sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sandbox.attachment.AttachmentDownload;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.pages.view.Person;
import sandbox.pages.view.ProjectView;
import sandbox.spi.IssueActions;
import sandbox.spi.Resolutions;

/** The issue view: what Jira's two columns show, with the panels and tabs of plugins. */
final class IssueViewPage {
    private final Parts parts;

    IssueViewPage(Parts parts) {
        this.parts = parts;
    }

    void mount(Routes routes) {
        routes.get("/browse/([A-Za-z][A-Za-z0-9_]*-\\d{1,18})", this::show);
        routes.get("/browse/([A-Za-z][A-Za-z0-9_]*)", page -> Answer.redirect("/projects/" + page.path(1)));
    }

    private Answer show(PageRequest page) {
        MutableIssue issue = parts.finder().byKey(page, page.path(1).toUpperCase(Locale.ROOT));
        if (issue == null) {
            return Answer.notFound();
        }
        Map<String, Object> context = PluginPanels.context(page, issue);
        Answer.Page answer = Answer.page("issue/view", "[" + issue.getKey() + "] " + issue.getSummary(),
                Frame.project(issue.getProjectObject(), "issues")).contexts("jira.view.issue");
        return activity(panels(columns(head(answer, page, issue), page, issue), context), page, issue, context);
    }

    private Answer.Page head(Answer.Page answer, PageRequest page, Issue issue) {
        Issue parent = issue.getParentObject();
        return answer.with("issue", IssueRow.of(issue))
                .with("project", ProjectView.of(issue.getProjectObject()))
                .with("parent", parent == null ? null : IssueRow.of(parent))
                .with("allowed", Allowed.of(issue, page.user(), parts.issues(), parts.permissions()))
                .with("transitions", parts.actions().transitions(page.userKey(), issue));
    }

    private Answer.Page columns(Answer.Page answer, PageRequest page, Issue issue) {
        return answer.with("resolution", resolution(issue))
                .with("security", security(issue))
                .with("description", issue.getDescription() == null ? "" : issue.getDescription())
                .with("details", parts.custom().details(page, issue))
                .with("people", parts.custom().people(page, issue))
                .with("dates", parts.custom().dates(page, issue))
                .with("reporter", Person.of(issue.getReporter()))
                .with("created", issue.getCreated())
                .with("resolved", issue.getResolutionDate())
                .with("links", parts.links().of(issue, page.user()))
                .with("subtasks", issue.getSubTaskObjects().stream().map(IssueRow::of).toList())
                .with("attachments", attachments(page, issue));
    }

    private Answer.Page panels(Answer.Page answer, Map<String, Object> context) {
        return answer.with("left", parts.panels().at("atl.jira.view.issue.left.context", context))
                .with("right", parts.panels().at("atl.jira.view.issue.right.context", context));
    }

    private Answer.Page activity(Answer.Page answer, PageRequest page, MutableIssue issue,
            Map<String, Object> context) {
        return answer.with("activity", parts.tabs().of(page, issue, context))
                .with("levels", parts.comments().levels(page, issue));
    }

    private List<AttachmentRow> attachments(PageRequest page, Issue issue) {
        return parts.attachments().getAttachments(issue).stream().map(one -> row(one, page, issue)).toList();
    }

    private AttachmentRow row(Attachment attachment, PageRequest page, Issue issue) {
        Person author = attachment.getAuthorKey() == null ? null
                : Person.of(parts.users().getUserByKey(attachment.getAuthorKey()));
        return new AttachmentRow(attachment.getId(), attachment.getFilename(),
                AttachmentRow.size(attachment.getFilesize()),
                attachment.getCreated(), author, parts.download().mayDelete(attachment, issue, page.user()));
    }

    private String resolution(Issue issue) {
        return parts.resolutions().all().stream().filter(one -> one.id().equals(issue.getResolutionId()))
                .map(Resolutions.Resolution::name).findFirst().orElse("");
    }

    private String security(Issue issue) {
        IssueSecurityLevel level = issue.getSecurityLevelId() == null ? null
                : parts.securityLevels().getSecurityLevel(issue.getSecurityLevelId());
        return level == null ? "" : level.getName();
    }

    /** What the view is made from. */
    record Parts(IssueFinder finder, IssueService issues, PermissionManager permissions, IssueActions actions,
            AttachmentManager attachments, AttachmentDownload download, UserManager users, Resolutions resolutions,
            IssueSecurityLevelManager securityLevels, CustomFacts custom, LinkGroups links, PluginPanels panels,
            ActivityTabs tabs, CommentPages comments) {
    }
}
