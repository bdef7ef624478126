/** Administration: users, groups, plugins, mail outbox, and read-only lists of what is configured. */
package sandbox.pages.admin;
