/** What templates see of Jira's objects: records of plain text, made once per request. */
package sandbox.pages.view;
