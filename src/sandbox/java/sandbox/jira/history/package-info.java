/** What was changed in issues, by whom and when. */
package sandbox.jira.history;
