/** What the host says it is. */
package sandbox.jira.build;
