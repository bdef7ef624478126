/** Saved searches and with whom they are shared. */
package sandbox.jira.filter;
