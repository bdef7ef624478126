/** What may be done to issues through Jira's issue service: each command validates everything first and acts then. */
package sandbox.jira.issue.command;
