package io.phasegate.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.phasegate.deliverable.Projection;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.Map;
import java.util.Optional;

/** Refuses a transition with every open point at once; what the product itself brings up to the journal passes. */
abstract class TransitionValidator implements Validator {
    private final Projection projection;
    private final Refusals refusals;

    TransitionValidator(Projection projection, Refusals refusals) {
        this.projection = projection;
        this.refusals = refusals;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (!projection.isRunning()) {
            refusals.unlessAllowed(checked(transientVars, args));
        }
    }

    private Ruling checked(Map<String, Object> run, Map<?, ?> args) throws InvalidInputException {
        try {
            return ruling(run, args).orElseGet(() -> Ruling.conflict(Message.of("phasegate.workflow.not.in.plan")));
        } catch (RuntimeException e) {
            throw refusals.failure(e);
        }
    }

    /** Empty for an issue that is in no plan. */
    abstract Optional<Ruling> ruling(Map<String, Object> run, Map<?, ?> args);
}
