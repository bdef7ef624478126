/** The module type `servlet`: servlets of plugins under /plugins/servlet. */
package sandbox.web.servlet;
