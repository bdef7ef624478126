/** The Shared Application Layer and other small services that Jira's platform offers to plugins. */
package sandbox.sal;
