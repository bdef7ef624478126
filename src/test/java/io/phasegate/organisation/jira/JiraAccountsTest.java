package io.phasegate.organisation.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.SideRoles;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Before;
import org.junit.Test;

/** Project roles of the sides through the host's services: added once, never twice, and a host error is told. */
public class JiraAccountsTest {
    private static final ProjectRef HDI = new ProjectRef(10, "HDI", "Huadong");
    private static final String USER_ACTOR = "atlassian-user-role-actor";

    private final ApplicationUser user = mock(ApplicationUser.class);
    private final Project project = mock(Project.class);
    private final ProjectRole customer = mock(ProjectRole.class);
    private final ProjectRoleManager manager = mock(ProjectRoleManager.class);
    private final ProjectRoleService service = mock(ProjectRoleService.class);
    private OptionalLong customerRole = OptionalLong.of(7);
    private JiraAccounts accounts;

    @Before
    public void connectHost() {
        UserManager users = mock(UserManager.class);
        ProjectManager projects = mock(ProjectManager.class);
        when(users.getUserByKey("JIRAUSER1")).thenReturn(user);
        when(projects.getProjectObj(10L)).thenReturn(project);
        when(manager.getProjectRole(7L)).thenReturn(customer);
        accounts = new JiraAccounts(users, projects, new Roles(), new Host());
    }

    private void holdsCustomerRole() {
        when(manager.isUserInProjectRole(user, customer, project)).thenReturn(true);
    }

    @Test
    public void shouldAddTheUserToTheRoleOfHisSide() {
        accounts.join(HDI, "JIRAUSER1", Side.CUSTOMER);
        verify(service).addActorsToProjectRole(eq(List.of("JIRAUSER1")), eq(customer), eq(project), eq(USER_ACTOR),
                any());
    }

    @Test
    public void shouldNotAddTheUserAgain() {
        holdsCustomerRole();
        accounts.join(HDI, "JIRAUSER1", Side.CUSTOMER);
        verify(service, never()).addActorsToProjectRole(any(), any(), any(), any(), any());
    }

    @Test
    public void shouldGiveNoRoleToAThirdParty() {
        accounts.join(HDI, "JIRAUSER1", Side.THIRD_PARTY);
        verify(service, never()).addActorsToProjectRole(any(), any(), any(), any(), any());
    }

    @Test
    public void shouldTellThatThereIsNoRoleToGive() {
        when(manager.getProjectRole(7L)).thenReturn(null);
        assertThat(refusalOfJoining()).isEqualTo("phasegate.organisation.refusal.no-project-role");
        customerRole = OptionalLong.empty();
        assertThat(refusalOfJoining()).isEqualTo("phasegate.organisation.refusal.no-project-role");
        accounts.leave(HDI, "JIRAUSER1", Side.CUSTOMER);
        verify(service, never()).removeActorsFromProjectRole(any(), any(), any(), any(), any());
    }

    private String refusalOfJoining() {
        return catchThrowableOfType(Refusal.class, () -> accounts.join(HDI, "JIRAUSER1", Side.CUSTOMER)).messages()
                .get(0).key();
    }

    @Test
    public void shouldTakeTheRoleAwayFromWhoHoldsIt() {
        holdsCustomerRole();
        accounts.leave(HDI, "JIRAUSER1", Side.CUSTOMER);
        verify(service).removeActorsFromProjectRole(eq(List.of("JIRAUSER1")), eq(customer), eq(project), eq(USER_ACTOR),
                any());
    }

    @Test
    public void shouldKnowTheSideByTheRole() {
        assertThat(accounts.sideOf(HDI, "JIRAUSER1")).isEmpty();
        holdsCustomerRole();
        assertThat(accounts.sideOf(HDI, "JIRAUSER1")).contains(Side.CUSTOMER);
        assertThat(accounts.sideOf(HDI, "unknown")).isEmpty();
    }

    @Test
    public void shouldTellWhatTheHostRefused() {
        doAnswer(call -> {
            call.<ErrorCollection>getArgument(4).addErrorMessage("not allowed");
            return null;
        }).when(service).addActorsToProjectRole(any(), any(), any(), any(), any());
        when(customer.getName()).thenReturn("客户 / Customer");
        assertThatThrownBy(() -> accounts.join(HDI, "JIRAUSER1", Side.CUSTOMER))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messages().get(0).arguments())
                        .containsExactly("客户 / Customer", "not allowed"));
    }

    /** The roles as set-up knows them. */
    private final class Roles implements SideRoles {
        @Override
        public OptionalLong customerRoleId() {
            return customerRole;
        }

        @Override
        public OptionalLong vendorRoleId() {
            return OptionalLong.empty();
        }
    }

    /** The host's services without its static accessor. */
    private final class Host extends HostComponents {
        @Override
        public <T> Optional<T> find(Class<T> type) {
            return Optional.of(type.cast(type == ProjectRoleManager.class ? manager : service));
        }
    }
}
