/** Turning view records into escaped HTML with Velocity. */
package sandbox.pages.html;
