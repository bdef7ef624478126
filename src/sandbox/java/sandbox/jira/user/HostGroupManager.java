package sandbox.jira.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.crowd.exception.GroupNotFoundException;
import com.atlassian.crowd.exception.UserNotFoundException;
import com.atlassian.crowd.exception.embedded.InvalidGroupException;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Groups and who is in them. As in Jira the manager checks no permission: its callers do. */
public abstract class HostGroupManager implements GroupManager {
    private final Groups groups;

    protected HostGroupManager(Groups groups) {
        this.groups = groups;
    }

    @Override
    public boolean groupExists(String groupName) {
        return groups.exists(groupName);
    }

    @Override
    public Group getGroup(String groupName) {
        return groups.exists(groupName) ? new StoredGroup(groupName) : null;
    }

    @Override
    public Group createGroup(String groupName) throws InvalidGroupException {
        if (groups.exists(groupName)) {
            throw new InvalidGroupException(new StoredGroup(groupName), "The group exists");
        }
        groups.create(groupName);
        return new StoredGroup(groupName);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && groups.contains(groupName, user.getKey());
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return groups.of(user.getKey());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return groups.members(groupName);
    }

    @Override
    public void addUserToGroup(ApplicationUser user, Group group) throws GroupNotFoundException, UserNotFoundException {
        if (!groups.exists(group.getName())) {
            throw new GroupNotFoundException(group.getName());
        }
        groups.add(group.getName(), user.getKey());
    }

    @Override
    public Collection<Group> getAllGroups() {
        return groups.names().stream().<Group>map(StoredGroup::new).toList();
    }
}
