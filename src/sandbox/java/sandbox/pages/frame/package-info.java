/** The header, sidebar and administration menu around pages of the host and of plugins. */
package sandbox.pages.frame;
