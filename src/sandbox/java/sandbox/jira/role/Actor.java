package sandbox.jira.role;

/**
 * A user (by key) or a group (by name) that holds a role in a project; project 0 stands for the defaults of new
 * projects.
 */
record Actor(long id, long roleId, long projectId, String type, String parameter) {
}
