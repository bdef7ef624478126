/** What the values of custom fields are: how they are entered, stored, handed out and named in the history. */
package sandbox.jira.field.kind;
