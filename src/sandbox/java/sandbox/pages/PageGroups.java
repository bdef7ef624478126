package sandbox.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.workflow.WorkflowManager;
import sandbox.pages.admin.AdminPages;
import sandbox.pages.board.BoardPages;
import sandbox.pages.issue.IssuePages;
import sandbox.pages.issue.StatusesOfType;
import sandbox.pages.page.Routes;
import sandbox.pages.profile.ProfilePages;
import sandbox.pages.project.ProjectPages;
import sandbox.pages.search.BulkPages;
import sandbox.pages.search.IssueSearch;
import sandbox.pages.search.SearchPages;
import sandbox.pages.session.SessionPages;
import sandbox.spi.AccessTokens;
import sandbox.spi.HostServices;
import sandbox.spi.Logins;
import sandbox.spi.PageModules;
import sandbox.spi.PluginAdmin;
import sandbox.spi.SavedFilters;
import sandbox.spi.Translations;
import sandbox.spi.UserDirectory;

/** Makes each group of pages with the services it needs. */
final class PageGroups {
    private final HostServices services;
    private final PageModules modules;
    private final PluginAdmin plugins;
    private final Translations translations;

    PageGroups(HostServices services, PageModules modules, PluginAdmin plugins, Translations translations) {
        this.services = services;
        this.modules = modules;
        this.plugins = plugins;
        this.translations = translations;
    }

    void mount(Routes routes) {
        ProjectManager projects = services.get(ProjectManager.class);
        PermissionManager permissions = services.get(PermissionManager.class);
        SavedFilters filters = services.get(SavedFilters.class);
        GlobalPermissionManager globalPermissions = services.get(GlobalPermissionManager.class);
        IssueSearch search = new IssueSearch(services.get(SearchService.class));
        StatusesOfType statuses = new StatusesOfType(services.get(WorkflowManager.class));
        IssuePages issuePages = new IssuePages(services, modules, translations);
        issuePages.mount(routes);
        new SessionPages(services.get(Logins.class)).mount(routes);
        new ProfilePages(services.get(UserDirectory.class), services.get(AccessTokens.class),
                services.get(GroupManager.class)).mount(routes);
        new ProjectPages(projects, permissions, search, modules).mount(routes);
        new SearchPages(search, filters, projects, permissions, globalPermissions).mount(routes);
        BulkPages.of(services, statuses, issuePages.inputs()).mount(routes);
        new BoardPages(projects, permissions, filters, search, statuses).mount(routes);
        new AdminPages(services, plugins).mount(routes);
    }
}
