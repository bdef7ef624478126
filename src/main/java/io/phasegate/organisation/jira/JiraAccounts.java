package io.phasegate.organisation.jira;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.SideRoles;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Account;
import io.phasegate.organisation.Accounts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Accounts and sides by Jira's users and project roles. */
public final class JiraAccounts implements Accounts {
    private final UserManager users;
    private final ProjectManager projects;
    private final SideRoles roles;
    private final HostComponents host;

    public JiraAccounts(UserManager users, ProjectManager projects, SideRoles roles, HostComponents host) {
        this.users = users;
        this.projects = projects;
        this.roles = roles;
        this.host = host;
    }

    @Override
    public Optional<Account> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(JiraAccounts::account);
    }

    @Override
    public Optional<Account> withKey(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).map(JiraAccounts::account);
    }

    @Override
    public Optional<Side> sideOf(ProjectRef project, String userKey) {
        return List.of(Side.CUSTOMER, Side.VENDOR).stream().filter(side -> holds(project, userKey, side)).findFirst();
    }

    @Override
    public void join(ProjectRef project, String userKey, Side side) {
        if (side != Side.THIRD_PARTY && !holds(project, userKey, side)) {
            change(project, userKey, role(side).orElseThrow(JiraAccounts::noRole), true);
        }
    }

    /** Without the role he would be recorded but see nothing, and nobody would know why. */
    private static Refusal noRole() {
        return Refusal.conflict(Message.of("phasegate.organisation.refusal.no-project-role"));
    }

    @Override
    public void leave(ProjectRef project, String userKey, Side side) {
        if (holds(project, userKey, side)) {
            role(side).ifPresent(role -> change(project, userKey, role, false));
        }
    }

    private boolean holds(ProjectRef project, String userKey, Side side) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user != null && role(side).filter(role -> host.get(ProjectRoleManager.class)
                .isUserInProjectRole(user, role, projects.getProjectObj(project.id()))).isPresent();
    }

    private Optional<ProjectRole> role(Side side) {
        OptionalLong id = switch (side) {
            case CUSTOMER -> roles.customerRoleId();
            case VENDOR -> roles.vendorRoleId();
            case THIRD_PARTY -> OptionalLong.empty();
        };
        return id.isEmpty() ? Optional.empty()
                : Optional.ofNullable(host.get(ProjectRoleManager.class).getProjectRole(id.getAsLong()));
    }

    private void change(ProjectRef project, String userKey, ProjectRole role, boolean add) {
        Project hostProject = projects.getProjectObj(project.id());
        ProjectRoleService service = host.get(ProjectRoleService.class);
        ErrorCollection errors = new SimpleErrorCollection();
        List<String> actors = List.of(userKey);
        if (add) {
            service.addActorsToProjectRole(actors, role, hostProject, ProjectRoleActor.USER_ROLE_ACTOR_TYPE, errors);
        } else {
            service.removeActorsFromProjectRole(actors, role, hostProject, ProjectRoleActor.USER_ROLE_ACTOR_TYPE,
                    errors);
        }
        if (errors.hasAnyErrors()) {
            throw Refusal.conflict(Message.of("phasegate.organisation.refusal.project-role", role.getName(),
                    String.join(" ", errors.getErrorMessages())));
        }
    }

    private static Account account(ApplicationUser user) {
        return new Account(user.getKey(), user.getUsername(), user.getDisplayName());
    }
}
