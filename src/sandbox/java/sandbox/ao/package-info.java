/** Active Objects for plugins: table and column names, limits and transactions as Jira's own AO plugin has them. */
package sandbox.ao;
