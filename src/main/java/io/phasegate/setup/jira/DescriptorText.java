package io.phasegate.setup.jira;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What matters of a workflow as text, without the order of attributes and the stamps of who changed it when; and
 * copying it into a draft.
 */
final class DescriptorText {
    private DescriptorText() {
    }

    static String of(WorkflowDescriptor workflow) {
        List<String> lines = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        WorkflowUtil.convertDescriptorToXML(workflow).lines().map(String::strip).forEach(line -> {
            if (line.startsWith("<arg ") || line.startsWith("<meta ")) {
                attributes.add(line);
            } else if (!line.isEmpty()) {
                flush(attributes, lines);
                lines.add(line);
            }
        });
        return String.join("\n", lines);
    }

    /** Arguments and meta attributes come out of maps: their order says nothing. */
    private static void flush(List<String> attributes, List<String> lines) {
        attributes.removeIf(line -> line.contains("name=\"jira.update"));
        Collections.sort(attributes);
        lines.addAll(attributes);
        attributes.clear();
    }

    /** Makes `to` the same workflow as `from`. */
    @SuppressWarnings("unchecked")
    static void copy(WorkflowDescriptor from, WorkflowDescriptor to) {
        replace(to.getInitialActions(), from.getInitialActions());
        replace(to.getGlobalActions(), from.getGlobalActions());
        to.getCommonActions().clear();
        to.getCommonActions().putAll(from.getCommonActions());
        replace(to.getSteps(), from.getSteps());
    }

    @SuppressWarnings("unchecked")
    private static void replace(List<?> to, List<?> from) {
        to.clear();
        ((List<Object>) to).addAll(from);
    }
}
