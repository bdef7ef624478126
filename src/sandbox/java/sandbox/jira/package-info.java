/** The managers of com.atlassian.jira over relational tables: Jira's rules, never more permissive than Jira. */
package sandbox.jira;
