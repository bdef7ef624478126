/** Jira's own conditions, validators and functions, under the class names that workflow XML carries. */
package sandbox.jira.workflow.module;
