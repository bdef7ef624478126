/** Workflow schemes: which workflow the issues of a type follow in a project. */
package sandbox.jira.workflow.scheme;
