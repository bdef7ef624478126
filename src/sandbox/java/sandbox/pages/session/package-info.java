/** Logging in and out, and confirming an administrator's session. */
package sandbox.pages.session;
