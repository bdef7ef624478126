package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition.ReviewStep;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody wants to do something with a deliverable. {@link #ruling()} says whether he may, with every reason why not;
 * the same for REST, panel and workflow.
 *
 * @param files  how many files would be frozen; only delivery looks at it
 * @param accept the reviewer accepts; only review looks at it
 * @param form   what was filled in; only what leaves drafting looks at it
 */
public record Attempt(Act act, DeliverableState state, Actor actor, Method method, String reason, int files,
        boolean accept,
        DocumentForm form) {

    public static Attempt of(Act act, DeliverableState state, Actor actor, Method method, String reason) {
        return new Attempt(act, state, actor, method, reason, 0, true, DocumentForm.EMPTY);
    }

    public Attempt withFiles(int count) {
        return new Attempt(act, state, actor, method, reason, count, accept, form);
    }

    public Attempt accepting(boolean accepted) {
        return new Attempt(act, state, actor, method, reason, files, accepted, form);
    }

    public Attempt with(DocumentForm filled) {
        return new Attempt(act, state, actor, method, reason, files, accept, filled);
    }

    public Ruling ruling() {
        Ruling ruling = role();
        for (ActRule rule : act.rules()) {
            ruling = ruling.and(rule.apply(this));
        }
        return ruling;
    }

    /** Whether the actor's role admits it, whatever the state. This is what workflow conditions test. */
    public Ruling role() {
        Set<String> roles = roles();
        if (roles.isEmpty()) {
            return Ruling.conflict(Message.of("phasegate.deliverable.refused.no.such.step", state.code()));
        }
        return actor.oneOf(roles).isPresent() ? Ruling.allowed()
                : Ruling.forbidden(Message.of("phasegate.deliverable.refused.role", new RoleNames(method).of(roles)));
    }

    /** The role in which the actor acts; call it only after {@link #role()} allowed. */
    public String actingRole() {
        return actor.oneOf(roles()).orElseThrow();
    }

    private Set<String> roles() {
        Optional<ReviewStep> due = act == Act.REVIEW ? state.nextReview() : Optional.empty();
        return due.map(step -> Set.of(step.role())).orElseGet(() -> act.roles(state.definition(), leadRole()));
    }

    private String leadRole() {
        return method.phase(state.definition().phase()).map(Phase::leadRole).orElse("");
    }
}
