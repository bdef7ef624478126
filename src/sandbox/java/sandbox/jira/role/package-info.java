/** Project roles and who holds them in which project. */
package sandbox.jira.role;
