/** Workflows, their drafts and schemes, and which workflow an issue follows. */
package sandbox.jira.workflow;
