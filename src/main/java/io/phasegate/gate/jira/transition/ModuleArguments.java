package io.phasegate.gate.jira.transition;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows the arguments of our modules in the workflow designer. They are written by set-up and not edited by hand. */
abstract class ModuleArguments extends AbstractWorkflowPluginFactory {
    private static final List<String> NAMES = List.of("step", "act", "to", "result");

    /** The arguments as they stand in the workflow. */
    abstract Map<?, ?> argumentsOf(AbstractDescriptor descriptor);

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        params.put("lines", new ArrayList<String>());
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        getVelocityParamsForView(params, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(chosen(argumentsOf(descriptor))).forEach((name, value) -> lines.add(name + " = " + value));
        params.put("lines", lines);
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        NAMES.stream().filter(formParams::containsKey)
                .forEach(name -> chosen.put(name, extractSingleParam(formParams, name)));
        return chosen;
    }

    private static Map<String, String> chosen(Map<?, ?> arguments) {
        Map<String, String> chosen = new LinkedHashMap<>();
        NAMES.stream().filter(arguments::containsKey)
                .forEach(name -> chosen.put(name, String.valueOf(arguments.get(name))));
        return chosen;
    }
}
