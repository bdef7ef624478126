package io.phasegate.setup.jira;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/** What matters of a workflow as text, without the stamps of who changed it when; and copying it into a draft. */
final class DescriptorText {
    private DescriptorText() {
    }

    static String of(WorkflowDescriptor workflow) {
        return WorkflowUtil.convertDescriptorToXML(workflow).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains("name=\"jira.update"))
                .collect(Collectors.joining("\n"));
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
