/** Comments and who may read them. */
package sandbox.jira.comment;
