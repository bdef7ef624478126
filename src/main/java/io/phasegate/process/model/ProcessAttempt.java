package io.phasegate.process.model;

import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.Training;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody wants to do a step. {@link #ruling()} says whether he may, with every reason why not; the same for
 * workflow and REST.
 *
 * @param to     where the step shall lead
 * @param reason what he typed
 */
public record ProcessAttempt(ProcessStep step, Stage to, ProcessState state, Method method, Participant who,
        IssueValues values, String reason) {

    public Ruling ruling() {
        Ruling ruling = role().and(due());
        if (!ruling.isAllowed()) {
            return ruling;
        }
        for (StepRule rule : step.rules()) {
            ruling = ruling.and(rule.apply(this));
        }
        return ruling;
    }

    /** Whether his role admits it, whatever the stage. This is what workflow conditions test. */
    public Ruling role() {
        List<String> roles = roles();
        boolean vendorMay = step.who().admitsVendor(roles);
        if (roles.isEmpty() && !vendorMay) {
            return Ruling.conflict(Message.of("phasegate.process.refused.no.such.step"));
        }
        boolean may = step.who() == Who.ANYBODY || who.actor().oneOf(roles).isPresent() || vendorMay && who.vendor();
        return may ? Ruling.allowed() : Ruling.forbidden(roles.isEmpty() ? Message.of("phasegate.process.refused.vendor")
                : Message.of("phasegate.deliverable.refused.role", new RoleNames(method).of(roles)));
    }

    /** Whether a transition to this status can be meant at all, by what was recorded so far. */
    public boolean fits() {
        return switch (step) {
            case SIGN_MINUTES -> signingSide().isPresent() && result() == to;
            case ANSWER, SEND_TO_PRODUCER -> fitsClass();
            default -> true;
        };
    }

    /** The same, to where the signatures lead. */
    public ProcessAttempt whereItLeads() {
        return new ProcessAttempt(step, result(), state, method, who, values, reason);
    }

    /** The role in which he acts, empty for somebody of the vendor without one. */
    public String actingRole() {
        return signingSide().flatMap(this::signingRole).or(() -> who.actor().oneOf(roles())).orElse("");
    }

    /** The side for which he can still sign the minutes. */
    public Optional<Side> signingSide() {
        Set<Side> signed = MeetingState.sides(state.entries());
        return step != ProcessStep.SIGN_MINUTES ? Optional.empty() : roles().stream().filter(who.actor()::holds)
                .map(who.actor().roles()::get).filter(side -> !signed.contains(side)).findFirst();
    }

    /** Where the step leads by what was recorded so far. */
    Stage result() {
        Set<Side> signed = new HashSet<>(MeetingState.sides(state.entries()));
        signingSide().ifPresent(signed::add);
        boolean both = signed.containsAll(Set.of(Side.CUSTOMER, Side.VENDOR));
        return step == ProcessStep.SIGN_MINUTES ? both ? Stage.SIGNED_BY_BOTH : Stage.MINUTES_TO_SIGN : to;
    }

    boolean fitsClass() {
        return state.last(EntryKind.REQUEST_TRIAGED).map(entry -> RequestClass.of(entry.text("class")))
                .filter(given -> given.admits(to)).isPresent();
    }

    Optional<String> recordedCause() {
        return state.last(EntryKind.ERROR_CAUSE_SET).map(entry -> entry.text("cause"));
    }

    Optional<Training> training() {
        return new Defined(method, state.subject()).training();
    }

    private Optional<String> signingRole(Side side) {
        return roles().stream().filter(role -> side == who.actor().roles().get(role)).findFirst();
    }

    private Ruling due() {
        return step.from().contains(state.stage()) ? Ruling.allowed()
                : Ruling.conflict(Message.of("phasegate.process.refused.not.due", Message.of(state.stage().nameKey())));
    }

    private List<String> roles() {
        return step.who().roles(method, state.subject());
    }
}
