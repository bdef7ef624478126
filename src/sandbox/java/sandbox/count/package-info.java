/**
 * Counts SQL statements of plugins, their calls of the host, and rows of tables, when the system property
 * `sandbox.count` is true.
 */
package sandbox.count;
