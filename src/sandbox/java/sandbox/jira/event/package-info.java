/** Issue events: published once per change, after the change is committed. */
package sandbox.jira.event;
