/** Links between issues and their types. */
package sandbox.jira.link;
