/**
 * Faults on demand, when the system property `sandbox.faults` is true: a thread is held before or after a statement
 * until the process is killed, a call of the host fails, or the disk is full. For tests that look at what is left
 * afterwards.
 */
package sandbox.fault;
