/** The constants issues refer to: issue types, statuses with their categories, priorities, resolutions. */
package sandbox.jira.constant;
