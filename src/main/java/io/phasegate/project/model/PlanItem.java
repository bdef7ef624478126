package io.phasegate.project.model;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.language.model.Text;
import io.phasegate.setup.model.ObjectKeys;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing that the method demands of the project, whether anybody has created it or not (design section 4).
 *
 * @param key     unique in the project: `phase:GZ-P1`, `task:YY-P1`, `deliverable:PP-003-01`, `payment:SC-PAY1`
 * @param phase   key of its phase (for a phase: its own)
 * @param code    document code of a deliverable, else the blueprint key
 * @param issueId id of its Jira issue, empty while nobody has created it
 */
public record PlanItem(String key, Kind kind, String phase, String code, int sequence, boolean mandatory,
        DocNature nature, Text name, LocalDate start, LocalDate due, OptionalLong issueId, Optional<String> issueKey) {

    /** What it is. */
    public enum Kind {
        PHASE(ObjectKeys.TYPE_PHASE), TASK(ObjectKeys.TYPE_TASK), DELIVERABLE(ObjectKeys.TYPE_DELIVERABLE),
        MEETING(ObjectKeys.TYPE_MEETING), TRAINING(ObjectKeys.TYPE_TRAINING), PAYMENT(ObjectKeys.TYPE_PAYMENT);

        private final String issueType;

        Kind(String issueType) {
            this.issueType = issueType;
        }

        /** Key of the type of its issues (setup.model.ObjectKeys). */
        public String issueType() {
            return issueType;
        }
    }
}
