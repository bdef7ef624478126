/** Files of issues. */
package sandbox.jira.attachment;
