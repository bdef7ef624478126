package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * A role (角色) of the project organisation as a blueprint defines it.
 *
 * @param code          canonical code of methodologies II.2, e.g. C_OWNER
 * @param minimum       how many holders are mandatory; 0 = optional
 * @param perDepartment the minimum holds for each in-scope functional department
 * @param body          key of the body its holders sit in
 * @param duties        what the holder has to do, one sentence each (R37)
 */
public record Role(String code, Text name, Side side, int minimum, boolean perDepartment, Optional<String> body,
        List<Text> duties) {
}
