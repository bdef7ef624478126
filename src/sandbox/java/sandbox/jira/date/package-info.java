/** Dates as people write and read them, in the language of the user who is logged in. */
package sandbox.jira.date;
