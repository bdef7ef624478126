/** Permission, notification and issue security schemes: who is named in them and which project uses which. */
package sandbox.jira.scheme;
