package sandbox.jira.field.kind;

import com.atlassian.crowd.embedded.api.Group;
import sandbox.jira.user.Groups;

/** Groups, entered and stored by name. */
final class GroupKind extends ManyKind<Group> {
    private final Groups groups;

    GroupKind(boolean many, Groups groups) {
        super(many);
        this.groups = groups;
    }

    @Override
    Group find(String id) {
        return groups.find(id).orElse(null);
    }

    @Override
    Group enter(String text, Offer offer) throws Invalid {
        return groups.find(text).orElseThrow(() -> new Invalid("field.group.invalid", text));
    }

    @Override
    String id(Group value) {
        return value.getName();
    }

    @Override
    String name(Group value) {
        return value.getName();
    }
}
