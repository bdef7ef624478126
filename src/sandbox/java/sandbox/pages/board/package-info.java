/** A simple board over a project or a saved filter. */
package sandbox.pages.board;
