package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;

/**
 * A training module (培训) that a methodology demands.
 *
 * @param hours       its length; 0 when the source gives none
 * @param confirmedBy customer roles that confirm its plan before it starts (R130); empty = nobody has to
 * @param assessedBy  roles that assess the trainees (R131)
 */
public record Training(String key, String phase, Text name, DocNature nature, boolean mandatory, int hours,
        List<Form> forms, Text contents, List<String> trainers, List<String> trainees, List<String> confirmedBy,
        List<String> assessedBy) {

    /** How it is taught (methodologies B.3). */
    public enum Form {
        THEORY, HANDS_ON, CASE, DISCUSSION, ONLINE, OFFLINE, VIDEO
    }
}
