package io.phasegate.project;

import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Message;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Progress;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the plan alone knows: whether an issue was made for an item. */
class CreatedOrNot implements PlanProgress {
    @Override
    public Map<String, Progress> of(ImplementationProject project, Viewer viewer) {
        Map<String, Progress> progress = new LinkedHashMap<>();
        for (PlanItem item : project.plan()) {
            String state = item.issueId().isPresent() ? "CREATED" : "NOT_CREATED";
            progress.put(item.key(), new Progress(state, text(state), false));
        }
        return progress;
    }

    private static Message text(String state) {
        return Message.of(state.equals("CREATED") ? "phasegate.project.state.created"
                : "phasegate.project.state.not-created");
    }
}
