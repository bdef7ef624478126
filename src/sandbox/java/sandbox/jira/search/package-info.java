/** Searching issues with JQL: queries become SQL, and what the user may not see is left out in that same SQL. */
package sandbox.jira.search;
