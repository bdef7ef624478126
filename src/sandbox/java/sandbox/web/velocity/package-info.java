/** Velocity 1.6.4 as Jira uses it: automatic HTML escaping and an allow-list of the methods templates may call. */
package sandbox.web.velocity;
