/**
 * The part of Jira's REST API v2 that real clients call (python3-jira, JIRA::REST, jira-client, jira.js, Atlassian's
 * Java client).
 */
package sandbox.restv2;
