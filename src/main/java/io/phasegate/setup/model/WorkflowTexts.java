package io.phasegate.setup.model;

/** XML of the three workflows with `${object key}` in place of host ids. Read from the resources by the setup domain. */
public record WorkflowTexts(String phase, String task, String deliverable) {
}
