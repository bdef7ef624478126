package sandbox.pages.admin;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import sandbox.pages.page.Routes;
import sandbox.spi.HostServices;
import sandbox.spi.MailOutbox;
import sandbox.spi.PluginAdmin;
import sandbox.spi.UserAnonymisation;
import sandbox.spi.UserDirectory;

/** All administration pages, wired from the host's services. */
public final class AdminPages {
    private final HostServices services;
    private final PluginAdmin plugins;

    public AdminPages(HostServices services, PluginAdmin plugins) {
        this.services = services;
        this.plugins = plugins;
    }

    public void mount(Routes routes) {
        new UserAdminPages(services.get(UserDirectory.class), services.get(UserAnonymisation.class)).mount(routes);
        new PluginAdminPages(plugins).mount(routes);
        new MailPages(services.get(MailOutbox.class)).mount(routes);
        new ListingPages(listings(), schemes()).mount(routes);
    }

    private Listings listings() {
        return new Listings(services.get(ConstantsManager.class), services.get(CustomFieldManager.class),
                services.get(FieldScreenManager.class), services.get(IssueLinkTypeManager.class),
                services.get(ProjectRoleManager.class), services.get(WorkflowManager.class));
    }

    private SchemeListing schemes() {
        return new SchemeListing(services.get(ProjectManager.class), services.get(IssueTypeSchemeManager.class),
                services.get(IssueTypeScreenSchemeManager.class), services.get(WorkflowSchemeManager.class),
                services.get(PermissionSchemeManager.class), services.get(NotificationSchemeManager.class),
                services.get(IssueSecuritySchemeManager.class));
    }
}
