/** JQL as text and as a tree. */
package sandbox.jira.search.jql;
