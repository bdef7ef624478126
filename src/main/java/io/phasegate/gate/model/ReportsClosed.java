package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Side;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ProcessState;
import io.phasegate.process.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * ERRORS_CLOSED and REQUESTS_CLOSED: none of the project is open. With `orEscalated` an error report that the producer
 * has counts as closed for the gate; it stays open otherwise (R109). One whose issue was deleted does not count; of
 * those that only the vendor sees the customer reads neither key nor number.
 */
final class ReportsClosed implements CriterionCheck {
    private final ProcessKind kind;

    ReportsClosed(ProcessKind kind) {
        this.kind = kind;
    }

    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        List<ProcessState> open = facts.process().reported(kind).stream().filter(state -> !isClosed(state, criterion))
                .filter(state -> facts.issues().exists(issue(state))).toList();
        List<Reason> reasons = new ArrayList<>();
        open.stream().filter(state -> !isInternal(state)).map(state -> reason(state, facts)).forEach(reasons::add);
        String keys = open.stream().filter(ReportsClosed::isInternal).map(state -> facts.issues().key(issue(state)))
                .collect(Collectors.joining(", "));
        if (!keys.isEmpty()) {
            reasons.add(Reason.of(Message.of("phasegate.gate.reason.report.open.internal", keys)).by(Side.VENDOR)
                    .insteadForCustomer(Message.of("phasegate.gate.vendor.open.points")));
        }
        return Outcome.unless(reasons);
    }

    private static boolean isClosed(ProcessState state, Criterion criterion) {
        return state.stage().isOver() || state.stage() == Stage.ESCALATED
                && Boolean.parseBoolean(criterion.parameters().get("orEscalated"));
    }

    private static Reason reason(ProcessState state, GateFacts facts) {
        String key = facts.issues().key(issue(state));
        return Reason.of(Message.of("phasegate.gate.reason.report.open", key, Message.of(state.stage().nameKey())))
                .at(Optional.of(key)).by(Side.VENDOR);
    }

    private static long issue(ProcessState state) {
        return Long.parseLong(state.subject().code());
    }

    private static boolean isInternal(ProcessState state) {
        return state.entries().stream().anyMatch(entry -> entry.stream() == Stream.INTERNAL);
    }
}
