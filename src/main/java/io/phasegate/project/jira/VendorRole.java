package io.phasegate.project.jira;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.jira.ActingUser;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Puts users into the project role of the vendor's side. Jira lets only who administers the project do it: its lead.
 */
public class VendorRole {
    private final HostComponents host;
    private final UserManager users;
    private final ActingUser acting;
    private final SetupObjects setup;

    public VendorRole(HostComponents host, UserManager users, ActingUser acting, SetupObjects setup) {
        this.host = host;
        this.users = users;
        this.acting = acting;
        this.setup = setup;
    }

    void add(Project project, Set<String> userKeys) {
        ProjectRoleManager roles = host.get(ProjectRoleManager.class);
        ProjectRole vendor = roles.getProjectRole(Long.valueOf(setup.require(ObjectKeys.ROLE_VENDOR)));
        List<String> missing = userKeys.stream()
                .filter(key -> !roles.isUserInProjectRole(users.getUserByKey(key), vendor, project)).toList();
        if (!missing.isEmpty()) {
            acting.as(project.getProjectLead().getKey(), () -> add(project, vendor, missing));
        }
    }

    private Object add(Project project, ProjectRole vendor, Collection<String> userKeys) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        host.get(ProjectRoleService.class).addActorsToProjectRole(userKeys, vendor, project,
                ProjectRoleActor.USER_ROLE_ACTOR_TYPE, errors);
        if (errors.hasAnyErrors()) {
            throw Refusal.conflict(Message.of("phasegate.project.host-refused", String.join(" ",
                    errors.getErrorMessages())));
        }
        return userKeys;
    }
}
