package io.phasegate.access.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.SideRoles;
import io.phasegate.project.jira.AHost;
import java.util.Locale;
import java.util.OptionalLong;
import org.mockito.Mockito;

/** A Jira with the project HDI and the issue HDI-7, in which everybody may do nothing until it is granted. */
final class AJira {
    static final ProjectRef HDI = new ProjectRef(AHost.PROJECT, "HDI", "Huadong");

    private final AHost host = new AHost();
    private final Project project = AHost.project();
    private final MutableIssue issue = Mockito.mock(MutableIssue.class);
    private final ApplicationUser li = AHost.user("li");
    private final PluginSettings settings = Mockito.mock(PluginSettings.class);
    private OptionalLong vendorRole = OptionalLong.of(7);

    AJira() {
        when(project.getName()).thenReturn("Huadong");
        when(li.getDisplayName()).thenReturn("Li Na");
        when(issue.getId()).thenReturn(1007L);
        when(issue.getKey()).thenReturn("HDI-7");
        when(issue.getProjectObject()).thenReturn(project);
        when(mock(JiraAuthenticationContext.class).getLocale()).thenReturn(Locale.SIMPLIFIED_CHINESE);
        when(mock(ProjectManager.class).getProjectByCurrentKey("HDI")).thenReturn(project);
        when(mock(ProjectManager.class).getProjectObj(AHost.PROJECT)).thenReturn(project);
        when(mock(IssueManager.class).getIssueByCurrentKey("HDI-7")).thenReturn(issue);
        when(mock(PluginSettingsFactory.class).createGlobalSettings()).thenReturn(settings);
    }

    AJira loggedIn() {
        when(mock(JiraAuthenticationContext.class).getLoggedInUser()).thenReturn(li);
        return this;
    }

    AJira browsing() {
        when(mock(PermissionManager.class).hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, li))
                .thenReturn(true);
        return this;
    }

    AJira seeingTheIssue() {
        when(mock(PermissionManager.class).hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, li))
                .thenReturn(true);
        return this;
    }

    AJira administeringTheProject() {
        when(mock(PermissionManager.class).hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, li))
                .thenReturn(true);
        return this;
    }

    AJira administeringJira() {
        when(mock(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, li)).thenReturn(true);
        return this;
    }

    AJira administeringTheSystem() {
        when(mock(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, li)).thenReturn(true);
        return this;
    }

    /** In the project role that set-up named for the vendor. */
    AJira ofTheVendor() {
        ProjectRole role = Mockito.mock(ProjectRole.class);
        when(mock(ProjectRoleManager.class).getProjectRole(7L)).thenReturn(role);
        when(mock(ProjectRoleManager.class).isUserInProjectRole(li, role, project)).thenReturn(true);
        return this;
    }

    AJira withoutSetUp() {
        vendorRole = OptionalLong.empty();
        return this;
    }

    AJira creatorsAre(Object group) {
        when(settings.get(any())).thenReturn(group);
        return this;
    }

    AJira inGroup(String group) {
        when(mock(GroupManager.class).groupExists(group)).thenReturn(true);
        when(mock(GroupManager.class).isUserInGroup(li, group)).thenReturn(true);
        return this;
    }

    PluginSettings settings() {
        return settings;
    }

    MutableIssue issue() {
        return issue;
    }

    <T> T mock(Class<T> type) {
        return host.mock(type);
    }

    CreatorsGroup creators() {
        return new CreatorsGroup(mock(PluginSettingsFactory.class), host.components());
    }

    JiraAccess access() {
        Sides sides = new Sides(host.components(), new SideRoles() {
            @Override
            public OptionalLong customerRoleId() {
                return OptionalLong.of(8);
            }

            @Override
            public OptionalLong vendorRoleId() {
                return vendorRole;
            }
        });
        return new JiraAccess(mock(JiraAuthenticationContext.class), mock(PermissionManager.class),
                mock(GlobalPermissionManager.class), mock(ProjectManager.class), mock(IssueManager.class), sides,
                creators());
    }
}
