package sandbox.jira.user;

import com.atlassian.crowd.embedded.api.Group;

/** A group by its name. */
record StoredGroup(String name) implements Group {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(Group other) {
        return name.compareTo(other.getName());
    }
}
