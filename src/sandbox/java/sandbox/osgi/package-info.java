/**
 * The OSGi framework with Gemini Blueprint and Spring 6, put together as Jira does it, and the plugin bundles in it.
 */
package sandbox.osgi;
