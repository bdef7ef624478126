/** The issue view and everything done to one issue: create, edit, transition, comment, attach, link, move, delete. */
package sandbox.pages.issue;
