/** The embedded Jira-compatible host. It knows nothing of the plugin that runs in it. */
package sandbox;
