/** Jira's objects as the JSON of REST v2: plain maps in the order Jira writes them. */
package sandbox.restv2.json;
