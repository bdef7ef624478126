package io.phasegate.gate.model;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import io.phasegate.process.model.ProcessState;
import io.phasegate.project.model.PlanItem;
import java.util.List;
import java.util.Optional;

/**
 * Says of a planned meeting, training or payment what is still missing: its issue, or where it stands and who acts
 * next.
 */
record OpenProcess(String planKey, String key, Text name, ProcessState state, GateFacts facts) {

    /** @param roles who can take the next step; the first is named as responsible */
    Reason by(List<String> roles) {
        Optional<PlanItem> item = facts.project().item(planKey);
        Optional<Long> issue = item.filter(one -> one.issueId().isPresent()).map(one -> one.issueId().getAsLong());
        Reason reason = issue.filter(facts.issues()::exists).isPresent()
                ? Reason.of(Message.of("phasegate.gate.reason.process.open", key, name,
                Message.of(state.stage().nameKey()),
                        facts.roleNames().of(roles))).at(item.flatMap(PlanItem::issueKey))
                : Reason.of(Message.of(issue.isPresent() ? "phasegate.gate.reason.deliverable.deleted"
                        : "phasegate.gate.reason.deliverable.never-created", key, name));
        return roles.stream().findFirst().map(role -> reason.by(facts.sideOf(role), role)).orElse(reason);
    }
}
