/** Plugins: what their descriptor says, whether they are enabled, and the module types that the host offers them. */
package sandbox.plugin;
