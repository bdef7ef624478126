/** Project permissions and issue security: who sees and does what, for one issue and as SQL for searches. */
package sandbox.jira.security;
