package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * ATTENDANCE (R118): each of the roles is held by somebody, and all who hold one of them today attended the meeting.
 */
final class Attendance implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        String key = criterion.parameters().getOrDefault("meeting", "");
        Optional<Meeting> meeting = facts.method().meeting(key);
        if (meeting.isEmpty()) {
            return Outcome.error(Reason.of(Message.of("phasegate.gate.reason.process.unknown", key)));
        }
        Set<String> attended = facts.process().meeting(key).attendees();
        List<Reason> open = new ArrayList<>();
        Names.in(criterion.parameters().getOrDefault("roles", ""))
                .forEach(role -> open.addAll(missing(meeting.get(), role, attended, facts)));
        return Outcome.unless(open);
    }

    private static List<Reason> missing(Meeting meeting, String role, Set<String> attended, GateFacts facts) {
        List<Member> holders = facts.organisation().holders(role, facts.today());
        if (holders.isEmpty()) {
            return List.of(at(meeting, facts,
                    Reason.of(Message.of("phasegate.gate.reason.role.vacant", facts.roleNames().of(role)))
                    .by(facts.sideOf(role), role)));
        }
        return holders.stream().filter(member -> !attended.contains(member.personId()))
                .map(member -> at(meeting, facts,
                Reason.of(Message.of("phasegate.gate.reason.not.attended", meeting.key(),
                        meeting.name(), member.name(), facts.roleNames().of(role))).by(facts.sideOf(role), role)))
                        .toList();
    }

    private static Reason at(Meeting meeting, GateFacts facts, Reason reason) {
        return reason.at(facts.project().item("meeting:" + meeting.key()).flatMap(item -> item.issueKey()));
    }
}
