package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Groups and their members. Source: facts 4.9 [I]; Javadoc 7.6.1 GroupManager. */
public interface GroupManager {
    boolean groupExists(String groupName);
    Group getGroup(String groupName);
    Group createGroup(String groupName) throws com.atlassian.crowd.exception.OperationNotPermittedException,
            com.atlassian.crowd.exception.embedded.InvalidGroupException;
    boolean isUserInGroup(ApplicationUser user, String groupName);
    Collection<String> getGroupNamesForUser(ApplicationUser user);
    Collection<ApplicationUser> getUsersInGroup(String groupName);
    void addUserToGroup(ApplicationUser user, Group group)
            throws com.atlassian.crowd.exception.GroupNotFoundException,
            com.atlassian.crowd.exception.UserNotFoundException,
            com.atlassian.crowd.exception.OperationNotPermittedException,
            com.atlassian.crowd.exception.OperationFailedException;
    Collection<Group> getAllGroups();
}
