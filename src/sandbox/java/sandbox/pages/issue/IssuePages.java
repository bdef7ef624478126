package sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import sandbox.attachment.AttachmentDownload;
import sandbox.attachment.AttachmentUpload;
import sandbox.field.FieldServices;
import sandbox.field.IssueInputs;
import sandbox.pages.form.FormFields;
import sandbox.pages.form.Submitted;
import sandbox.pages.page.Routes;
import sandbox.spi.HostServices;
import sandbox.spi.IssueActions;
import sandbox.spi.IssueHistory;
import sandbox.spi.PageModules;
import sandbox.spi.Resolutions;
import sandbox.spi.Translations;

/** All pages about one issue, wired from the host's services. */
public final class IssuePages {
    private final HostServices services;
    private final PageModules modules;
    private final FieldServices fields;
    private final IssueFinder finder;

    public IssuePages(HostServices services, PageModules modules, Translations translations) {
        this.services = services;
        this.modules = modules;
        this.fields = FieldServices.of(services, translations);
        this.finder = new IssueFinder(services.get(IssueService.class));
    }

    public IssueInputs inputs() {
        return fields.inputs();
    }

    public void mount(Routes routes) {
        IssueService issues = services.get(IssueService.class);
        PermissionManager permissions = services.get(PermissionManager.class);
        IssueActions actions = services.get(IssueActions.class);
        IssueForm form = new IssueForm(new FormFields(fields, services.get(FieldLayoutManager.class)),
                new Submitted(fields.catalogue()));
        CommentPages comments = new CommentPages(finder, services.get(CommentManager.class), permissions,
                services.get(ProjectRoleManager.class));
        comments.mount(routes);
        new IssueViewPage(parts(issues, permissions, actions, comments)).mount(routes);
        new TransitionPages(finder, issues, actions, fields.screens(), form, fields.inputs()).mount(routes);
        new EditPages(finder, issues, fields.screens(), form, fields.inputs()).mount(routes);
        new CreatePages(issues, permissions, fields.screens(), fields.choices(), form, fields.inputs()).mount(routes);
        new MovePages(finder, permissions, fields.choices(), new StatusesOfType(services.get(WorkflowManager.class)),
                actions).mount(routes);
        new DeletePages(finder, issues).mount(routes);
        new AssignPages(finder, issues, fields.choices()).mount(routes);
        new LinkPages(finder, services.get(IssueLinkManager.class), services.get(IssueLinkTypeManager.class),
                permissions).mount(routes);
        AttachmentManager attachments = services.get(AttachmentManager.class);
        new AttachmentPages(finder, attachments, permissions, new AttachmentUpload(attachments, permissions),
                new AttachmentDownload(attachments, permissions)).mount(routes);
    }

    private IssueViewPage.Parts parts(IssueService issues, PermissionManager permissions, IssueActions actions,
            CommentPages comments) {
        AttachmentManager attachments = services.get(AttachmentManager.class);
        UserManager users = services.get(UserManager.class);
        Activity activity = new Activity(services.get(CommentManager.class), services.get(ProjectRoleManager.class),
                services.get(IssueHistory.class), users);
        return new IssueViewPage.Parts(finder, issues, permissions, actions, attachments,
                new AttachmentDownload(attachments, permissions), users, services.get(Resolutions.class),
                services.get(IssueSecurityLevelManager.class), new CustomFacts(fields.catalogue(), fields.screens()),
                new LinkGroups(services.get(IssueLinkManager.class), permissions), new PluginPanels(modules),
                new ActivityTabs(modules, activity), comments);
    }
}
