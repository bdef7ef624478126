package io.phasegate.setup;

/** Reads and replaces a whole workflow of the host as XML. Implemented by the adapter of workflows, used by detach. */
public interface WorkflowXml {
    String xml(String name);

    void replace(String name, String xml);
}
