/** Counts SQL statements of plugins and their calls of the host, when the system property `sandbox.count` is true. */
package sandbox.count;
