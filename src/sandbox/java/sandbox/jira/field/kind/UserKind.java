package sandbox.jira.field.kind;

import com.atlassian.jira.user.ApplicationUser;
import sandbox.jira.user.Users;

/** Users, entered by name and stored by key. */
final class UserKind extends ManyKind<ApplicationUser> {
    private final Users users;

    UserKind(boolean many, Users users) {
        super(many);
        this.users = users;
    }

    @Override
    ApplicationUser find(String id) {
        return users.orNull(id);
    }

    @Override
    ApplicationUser enter(String text, Offer offer) throws Invalid {
        return users.byName(text).orElseThrow(() -> new Invalid("field.user.invalid", text));
    }

    @Override
    String id(ApplicationUser value) {
        return value.getKey();
    }

    @Override
    String name(ApplicationUser value) {
        return value.getDisplayName();
    }
}
