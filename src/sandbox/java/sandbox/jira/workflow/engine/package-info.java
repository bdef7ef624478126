/** OSWorkflow, the engine that Jira itself runs, over the host's database and with classes of plugins. */
package sandbox.jira.workflow.engine;
