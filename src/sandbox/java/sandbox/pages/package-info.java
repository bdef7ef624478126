/** The host's pages: what a user of the sandbox sees around the plugin's own pages. */
package sandbox.pages;
