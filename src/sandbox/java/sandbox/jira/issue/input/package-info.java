/** What a person or a client enters into the fields of an issue, and whether they may. */
package sandbox.jira.issue.input;
