/** People of the host: users, groups, passwords, access tokens, global permissions and who is logged in. */
package sandbox.jira.user;
