package io.phasegate.gate.jira.transition;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What the workflow designer shows of our modules, and what it keeps of a form. */
public class ModuleArgumentsTest {
    @Test
    @SuppressWarnings("unchecked")
    public void shouldShowTheArgumentsOfEachKindOfModule() {
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.getArgs().putAll(Map.of("step", "sign", "to", "SIGNED", "class.name", "io.phasegate.X"));
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().put("act", "pass");
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().put("result", "return");
        assertThat(shown(new ConditionArguments(), "view", condition)).containsExactly("step = sign", "to = SIGNED");
        assertThat(shown(new ValidatorArguments(), "view", validator)).containsExactly("act = pass");
        assertThat(shown(new FunctionArguments(), "edit-parameters", function)).containsExactly("result = return");
    }

    @Test
    public void shouldShowNothingOfAModuleThatIsAboutToBeAdded() {
        assertThat(shown(new ConditionArguments(), "input-parameters", null)).isEmpty();
    }

    @Test
    public void shouldKeepOnlyArgumentsOfOurs() {
        Map<String, Object> form = Map.of("step", new String[] {"sign"}, "to", new String[] {"SIGNED"},
                "atl_token", new String[] {"x"});
        assertThat(new FunctionArguments().getDescriptorParams(form)).isEqualTo(Map.of("step", "sign", "to", "SIGNED"));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> shown(WorkflowPluginFactory factory, String view, AbstractDescriptor descriptor) {
        return (List<Object>) factory.getVelocityParams(view, descriptor).get("lines");
    }
}
