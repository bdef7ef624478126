package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Member;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** BODIES_EXIST (V8, V9): each listed body, or each required one, has a member of every side it must have. */
final class BodiesExist implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        Set<String> names = Names.in(criterion.parameters().getOrDefault("bodies", ""));
        List<Reason> open = facts.method().bodies().stream()
                .filter(body -> names.isEmpty() ? body.required() : names.contains(body.key()))
                .flatMap(body -> missing(body, facts).stream()).toList();
        return Outcome.unless(open);
    }

    private static List<Reason> missing(Body body, GateFacts facts) {
        Set<Side> present = facts.organisation().assignments().stream()
                .filter(assignment -> assignment.activeOn(facts.today()) && sitsIn(assignment, body, facts))
                .flatMap(assignment -> facts.organisation().member(assignment.memberId()).map(Member::side).stream())
                .collect(Collectors.toSet());
        return body.sides().stream().filter(side -> !present.contains(side)).sorted()
                .map(side -> Reason.of(Message.of("phasegate.gate.reason.body.side", body.name(),
                SideNames.of(side))).by(side))
                .toList();
    }

    private static boolean sitsIn(Assignment assignment, Body body, GateFacts facts) {
        return assignment.body().or(() -> facts.method().role(assignment.role()).flatMap(Role::body))
                .filter(body.key()::equals).isPresent();
    }
}
