/** What every page of the host is made of: a request, a route to a handler, and an answer. */
package sandbox.pages.page;
