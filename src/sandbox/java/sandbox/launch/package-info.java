/** Starts the sandbox as a child JVM; for tests and for the demonstration. */
package sandbox.launch;
