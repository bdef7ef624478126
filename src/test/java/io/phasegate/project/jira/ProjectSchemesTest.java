package io.phasegate.project.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.phasegate.setup.model.ObjectKeys;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mockito.InOrder;

public class ProjectSchemesTest {
    private final AHost host = new AHost();
    private final ProjectManager projects = host.mock(ProjectManager.class);
    private final IssueTypeSchemeManager issueTypes = host.mock(IssueTypeSchemeManager.class);
    private final PermissionSchemeManager permissions = host.mock(PermissionSchemeManager.class);
    private final FieldConfigScheme ours = mock(FieldConfigScheme.class);
    private final Project project = AHost.project();
    private final ProjectSchemes schemes = new ProjectSchemes(host.components(), host.mock(WorkflowSchemeManager.class),
            projects, host.setup());

    @Before
    public void setUp() {
        when(ours.getId()).thenReturn(host.id(ObjectKeys.SCHEME_ISSUE_TYPES));
        when(issueTypes.getAllSchemes()).thenReturn(List.of(ours));
    }

    @Test
    public void shouldKeepTheOtherProjectsOnTheIssueTypeScheme() {
        Project other = mock(Project.class);
        when(ours.getAssociatedProjectIds()).thenReturn(List.of(7L));
        when(projects.getProjectObj(7L)).thenReturn(other);

        schemes.attach(project);

        verify(issueTypes).setProjectAssociationsForIssueTypeScheme(ours, List.of(other, project));
    }

    @Test
    public void shouldTakeTheOldSchemeAwayBeforeTheNewOne() {
        Scheme scheme = mock(Scheme.class);
        when(permissions.getSchemeObject(host.id(ObjectKeys.SCHEME_PERMISSIONS))).thenReturn(scheme);

        schemes.attach(project);

        InOrder order = inOrder(permissions);
        order.verify(permissions).removeSchemesFromProject(project);
        order.verify(permissions).addSchemeToProject(project, scheme);
    }

    @Test
    public void shouldReplaceTheScreensOfAnEmptyProject() {
        IssueTypeScreenSchemeManager screens = host.mock(IssueTypeScreenSchemeManager.class);
        IssueTypeScreenScheme before = mock(IssueTypeScreenScheme.class);
        when(screens.getIssueTypeScreenScheme(project)).thenReturn(before);

        schemes.attach(project);

        verify(screens).removeSchemeAssociation(project, before);
    }

    @Test
    public void shouldLeaveASchemeThatIsInPlace() {
        Scheme inPlace = mock(Scheme.class);
        when(inPlace.getId()).thenReturn(host.id(ObjectKeys.SCHEME_PERMISSIONS));
        when(permissions.getSchemeFor(project)).thenReturn(inPlace);

        schemes.attach(project);

        verify(permissions, never()).removeSchemesFromProject(any());
    }

    @Test
    public void shouldNotAttachNotificationsWithTheOthers() {
        schemes.attach(project);

        verify(host.mock(NotificationSchemeManager.class), never()).addSchemeToProject(any(), any());
    }

    @Test
    public void shouldSayThatAForeignProjectIsNotOnOurSchemes() {
        assertThat(schemes.attached(project)).isFalse();
    }
}
