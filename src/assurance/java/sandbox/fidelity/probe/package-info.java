/** The classes of a small plugin that tells what its host does to it. Packed by {@link sandbox.fidelity.ProbedHost}. */
package sandbox.fidelity.probe;
