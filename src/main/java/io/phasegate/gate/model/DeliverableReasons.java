package io.phasegate.gate.model;

import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.FrozenFile;
import io.phasegate.deliverable.model.Step;
import io.phasegate.language.model.Message;
import io.phasegate.project.model.PlanItem;
import java.util.List;
import java.util.Optional;

/** Says what a deliverable still lacks, and where its status in Jira and the journal part. */
record DeliverableReasons(PlanItem item, DeliverableState state, GateFacts facts) {

    Optional<Reason> statusWithoutRecord() {
        return status().filter(status -> status != Step.WAIVED && state.step()
                .isBefore(status) || status == Step.WAIVED)
                .map(status -> reason("phasegate.gate.reason.status.without.record", Message.of(status.nameKey()),
                        Message.of(state.step().nameKey())));
    }

    /** The journal is ahead: the next command or the daily job moves the status. */
    Optional<Reason> pending() {
        return status().filter(status -> status.isBefore(state.step()))
                .map(status -> reason("phasegate.gate.reason.status.pending", Message.of(status.nameKey()),
                        Message.of(state.step().nameKey())));
    }

    List<Reason> open(Milestone milestone) {
        if (!state.missing().isEmpty() || state.hasVoidSignature()) {
            return gone();
        }
        if (state.step().isBefore(Step.DELIVERED)) {
            return List.of(byAuthor(reason("phasegate.gate.reason.at.step", Message.of(state.step().nameKey())))
                    .insteadForCustomer(reason("phasegate.gate.reason.not.delivered").text()));
        }
        return milestone.openRoles(state).stream().map(role -> by(role, milestone)).toList();
    }

    private List<Reason> gone() {
        List<FrozenFile> files = state.missing().isEmpty() ? state.files() : state.missing();
        return files.stream().map(file -> byAuthor(reason("phasegate.gate.reason.file.gone", file.name()))).toList();
    }

    private Reason by(String role, Milestone milestone) {
        return reason(milestone.open(state), facts.roleNames().of(role)).by(facts.sideOf(role), role);
    }

    private Reason byAuthor(Reason reason) {
        String author = state.definition().authors().stream().findFirst().orElse("");
        return reason.by(facts.sideOf(author), author);
    }

    private Optional<Step> status() {
        return facts.issues().status(item.issueId().orElse(0), Step.class);
    }

    /** Every sentence begins with code and name of the deliverable. */
    private Reason reason(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = state.code();
        all[1] = state.definition().name();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Reason.of(Message.of(key, all)).at(item.issueKey());
    }
}
