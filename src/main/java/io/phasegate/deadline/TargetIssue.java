package io.phasegate.deadline;

import io.phasegate.blueprint.model.DeadlineEvent.Subject;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import java.util.OptionalLong;

/** Which issue a deadline belongs to: that of what has to be done, else of what started it. */
final class TargetIssue {
    private TargetIssue() {
    }

    static OptionalLong of(ImplementationProject project, Deadline deadline) {
        String object = deadline.target().orElse(deadline.object());
        Subject subject = deadline.rule().done().stream().findFirst().filter(done -> deadline.target().isPresent())
                .orElse(deadline.rule().trigger()).event().subject();
        if (object.matches("\\d{1,18}")) {
            return OptionalLong.of(Long.parseLong(object));
        }
        String key = subject == Subject.GATE ? project.method().phaseOfGate(object).map(phase -> phase.key()).orElse("")
                : object;
        return project.plan().stream().filter(item -> item.code().equals(key)).map(PlanItem::issueId)
                .filter(OptionalLong::isPresent).findFirst().orElse(OptionalLong.empty());
    }
}
