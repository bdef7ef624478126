package sandbox.jira.workflow.engine;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One use of the workflow engine for one caller. Made by {@link EngineFactory} for every operation. */
public final class Engine extends AbstractWorkflow {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final Modules modules;
    private final boolean skipConditions;
    private final boolean skipValidators;

    Engine(Modules modules, WorkflowContext caller, EngineConfiguration configuration, Skip skip) {
        this.modules = modules;
        this.context = caller;
        this.skipConditions = skip.conditions();
        this.skipValidators = skip.validators();
        setConfiguration(configuration);
    }

    /**
     * The actions whose conditions hold, those of the step first. An action whose condition fails with an error or
     * whose
     * condition class no enabled plugin declares is not available; the others stay so. Each is listed once:
     * OSWorkflow 2.7.0
     * writes references to common actions twice.
     */
    public List<ActionDescriptor> available(long entryId, Map<String, Object> inputs) {
        WorkflowEntry entry = store().findEntry(entryId);
        WorkflowDescriptor descriptor = getWorkflowDescriptor(entry.getWorkflowName());
        List<ActionDescriptor> found = new ArrayList<>();
        List<Step> current = store().findCurrentSteps(entryId);
        for (Step step : current) {
            actionsOf(descriptor, step).filter(action -> passes(action, entry, step, inputs, current))
                    .filter(action -> found.stream().noneMatch(other -> other.getId() == action.getId()))
                    .forEach(found::add);
        }
        return found;
    }

    private static Stream<ActionDescriptor> actionsOf(WorkflowDescriptor descriptor, Step step) {
        List<?> own = descriptor.getStep(step.getStepId()).getActions();
        return Stream.concat(own.stream(), descriptor.getGlobalActions().stream()).map(ActionDescriptor.class::cast);
    }

    private boolean passes(ActionDescriptor action, WorkflowEntry entry, Step step, Map<String, Object> inputs,
            List<Step> current) {
        try {
            PropertySet properties = store().getPropertySet(entry.getId());
            populateTransientMap(entry, inputs, List.of(), action.getId(), current);
            return passes(action.getRestriction(), inputs, properties, step.getStepId());
        } catch (WorkflowException | RuntimeException e) {
            LOG.warn("Transition {} of workflow {} is hidden: {}", action.getName(), entry.getWorkflowName(),
                    e.toString());
            return false;
        }
    }

    private boolean passes(RestrictionDescriptor restriction, Map<String, Object> variables, PropertySet properties,
            int stepId) throws WorkflowException {
        if (restriction == null || restriction.getConditions().isEmpty()) {
            return true;
        }
        ConditionsDescriptor conditions = (ConditionsDescriptor) restriction.getConditions().get(0);
        return passesConditions(conditions.getType(), conditions.getConditions(), variables, properties, stepId);
    }

    @Override
    protected boolean passesConditions(String type, List conditions, Map variables, PropertySet properties, int stepId)
            throws WorkflowException {
        return skipConditions || super.passesConditions(type, conditions, variables, properties, stepId);
    }

    @Override
    protected void verifyInputs(WorkflowEntry entry, List validators, Map variables, PropertySet properties)
            throws WorkflowException {
        if (!skipValidators) {
            super.verifyInputs(entry, validators, variables, properties);
        }
    }

    @Override
    protected Object loadObject(String className) {
        return modules.load(className);
    }

    /** Jira's workflows have steps with global actions only; without this the entry would complete in them. */
    @Override
    protected void checkImplicitFinish(long entryId) {
        // An issue's workflow never finishes by itself.
    }

    private JdbcWorkflowStore store() {
        return (JdbcWorkflowStore) ((EngineConfiguration) getConfiguration()).getWorkflowStore();
    }

    /** What Jira's TransitionOptions let a caller leave out. */
    public record Skip(boolean conditions, boolean validators) {
        public static final Skip NOTHING = new Skip(false, false);
    }
}
