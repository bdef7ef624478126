package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import io.phasegate.process.model.MeetingState;
import io.phasegate.project.model.PlanItem;
import java.util.List;
import java.util.stream.Stream;

/** MEETING_HELD, and MINUTES_SIGNED (R62, R117): held, and its minutes signed by somebody of each side. */
final class MeetingReached implements CriterionCheck {
    private final boolean minutes;

    private MeetingReached(boolean minutes) {
        this.minutes = minutes;
    }

    static MeetingReached held() {
        return new MeetingReached(false);
    }

    static MeetingReached minutesSigned() {
        return new MeetingReached(true);
    }

    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        String key = criterion.parameters().getOrDefault("meeting", "");
        return facts.method().meeting(key).map(meeting -> check(meeting, facts))
                .orElseGet(() -> Outcome.error(Reason.of(Message.of("phasegate.gate.reason.process.unknown", key))));
    }

    private Outcome check(Meeting meeting, GateFacts facts) {
        MeetingState state = facts.process().meeting(meeting.key());
        OpenProcess open = new OpenProcess("meeting:" + meeting.key(), meeting.key(), meeting.name(), state.state(),
                facts);
        if (!state.held()) {
            return Outcome.unsatisfied(open.by(Stream.concat(meeting.chair().stream(), meeting.attendees().stream())
                    .distinct()
                    .toList()));
        }
        if (!minutes) {
            return Outcome.satisfied();
        }
        List<Reason> unsigned = unsigned(state).map(side -> open.by(signers(meeting, side, facts))).toList();
        return new Outcome(Outcome.unless(unsigned).result(), Stream.concat(unsigned.stream(),
                missing(meeting, state, facts)).toList());
    }

    /** Said and no more: who signed is recorded, and minutes are signed once. */
    private static Stream<Reason> missing(Meeting meeting, MeetingState state, GateFacts facts) {
        return state.signatures().stream().flatMap(signature -> signature.missing(facts.files()).stream())
                .map(scan -> Reason.of(Message.of("phasegate.gate.reason.scan.gone", meeting.key(), meeting.name(),
                        scan.name())).at(facts.project().item("meeting:" + meeting.key()).flatMap(PlanItem::issueKey)));
    }

    private static Stream<Side> unsigned(MeetingState state) {
        return Stream.of(Side.CUSTOMER, Side.VENDOR).filter(side -> !state.minutesSignedBySides().contains(side));
    }

    private static List<String> signers(Meeting meeting, Side side, GateFacts facts) {
        return meeting.signedBy().stream().filter(role -> facts.sideOf(role) == side).toList();
    }
}
