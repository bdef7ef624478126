package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;

/**
 * A task (任务) of a phase.
 *
 * @param source       id of the blueprint that it comes from: tasks of one source run one after the other
 * @param nature       whether the customer sees its issue
 * @param outputs      codes of the deliverables it produces
 * @param workingModes values of WorkMode (methodologies B.3), e.g. FACE_TO_FACE
 */
public record Task(String key, String source, String phase, Text name, DocNature nature, Text actions,
        Text controlPoint, List<String> participants, List<String> outputs, List<String> workingModes) {
}
