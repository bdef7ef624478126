package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;

/**
 * A task (任务) of a phase.
 *
 * @param outputs      codes of the deliverables it produces
 * @param workingModes values of WorkMode (methodologies B.3), e.g. FACE_TO_FACE
 */
public record Task(String key, String phase, Text name, Text actions, Text controlPoint, List<String> participants,
        List<String> outputs, List<String> workingModes) {
}
