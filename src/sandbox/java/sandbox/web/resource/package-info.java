/** Web resources of plugins, AUI, and the small pieces of JavaScript that Jira puts around them. */
package sandbox.web.resource;
