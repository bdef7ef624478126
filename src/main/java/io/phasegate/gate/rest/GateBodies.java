package io.phasegate.gate.rest;

import io.phasegate.gate.DecisionInput;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.rest.DayText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Bodies of the requests on gates. What is missing is empty; what is no value at all is refused 400. */
final class GateBodies {
    private GateBodies() {
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    static Optional<LocalDate> day(String field, String text) {
        return DayText.of(field, text, Message.of("phasegate.gate.refused.date"));
    }

    /** `POST …/ticks`: `ticked` false takes the tick back. */
    record Tick(String criterion, Boolean ticked, String evidenceIssue, String remark) {
    }

    /** `POST …/waivers`. */
    record Waiver(String criterion, String reason, String expiresOn) {
    }

    /** `POST …/reopening`. */
    record Reopening(String reason) {
    }

    /** `POST /projects/{key}/conditions/{id}/closure`. */
    record Closure(String remark) {
    }

    /** `POST …/decisions`. */
    record Decision(String role, String decision, String remark, List<Condition> conditions) {
        DecisionInput input() {
            return new DecisionInput(text(role), kind(), text(remark),
                    conditions == null ? List.of() : conditions.stream().map(Condition::input).toList());
        }

        private DecisionKind kind() {
            try {
                return DecisionKind.valueOf(text(decision));
            } catch (IllegalArgumentException e) {
                throw Refusal.badInput("decision", Message.of("phasegate.gate.refused.decision"));
            }
        }
    }

    /** One condition of a decision. */
    record Condition(String text, Long ownerMemberId, String due) {
        DecisionInput.Condition input() {
            return new DecisionInput.Condition(GateBodies.text(text),
                    ownerMemberId == null ? OptionalLong.empty() : OptionalLong.of(ownerMemberId),
                    day("conditions.due", due));
        }
    }
}
