/** Fields of issues: system fields, custom fields with their types, contexts and options, and field configurations. */
package sandbox.jira.field;
