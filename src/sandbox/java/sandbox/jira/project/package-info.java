/** Projects, their categories and which schemes they use. */
package sandbox.jira.project;
