package sandbox.jira.role;

import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Set;
import sandbox.jira.user.Groups;
import sandbox.jira.user.Users;

/** An actor handed out to plugins. */
abstract class StoredRoleActor implements ProjectRoleActor {
    private final Actor actor;
    private final Users users;
    private final Groups groups;

    protected StoredRoleActor(Actor actor, Users users, Groups groups) {
        this.actor = actor;
        this.users = users;
        this.groups = groups;
    }

    @Override
    public Long getId() {
        return actor.id();
    }

    @Override
    public String getDescriptor() {
        return isUser() ? users.byKey(actor.parameter()).map(ApplicationUser::getDisplayName)
                .orElse(actor.parameter()) : actor.parameter();
    }

    @Override
    public String getType() {
        return actor.type();
    }

    @Override
    public String getParameter() {
        return actor.parameter();
    }

    @Override
    public boolean contains(ApplicationUser user) {
        return user != null && getUsers().contains(user);
    }

    @Override
    public Set<ApplicationUser> getUsers() {
        return isUser() ? users.byKey(actor.parameter()).map(Set::of).orElse(Set.of())
                : new LinkedHashSet<>(groups.members(actor.parameter()));
    }

    private boolean isUser() {
        return USER_ROLE_ACTOR_TYPE.equals(actor.type());
    }
}
