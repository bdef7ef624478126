package io.phasegate.setup.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * XML of our workflows with `${object key}` in place of host ids. Read from the resources by the setup domain.
 *
 * @param text XML by key of the workflow
 */
public record WorkflowTexts(UnaryOperator<String> text) {

    public String of(String workflowKey) {
        return text.apply(workflowKey);
    }

    /** Keys of all workflows that we have. */
    public static List<String> keys() {
        return List.copyOf(FlowObjects.workflows().values());
    }
}
