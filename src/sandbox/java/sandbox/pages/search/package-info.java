/** Issue search by JQL, changes of many issues at once, saved filters. */
package sandbox.pages.search;
