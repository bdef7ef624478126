/** The fields of JQL: which operators and values each takes, and what they are in SQL. */
package sandbox.jira.search.field;
