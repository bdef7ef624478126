package sandbox.fidelity.probe;

/** An event that the probe publishes itself, to see how the host calls its listeners. */
public record Question() {
}
