/** Issues: their table, what is handed out to plugins, and how differences become history. */
package sandbox.jira.issue;
