package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.math.BigDecimal;

/**
 * A shipped or imported methodology file (蓝本), read and validated.
 *
 * @param seed         where the methodology comes from, e.g. "S4, excerpt 9"
 * @param standalone   an overlay that can also be the backbone of a project (R4)
 * @param sequential   each phase needs the one before it to have passed (R56)
 * @param statedMonths the length that the source states; 0 when it states none (R12)
 * @param note         says which part of the source is missing (R13), empty texts when complete
 */
public record Blueprint(String id, String version, Kind kind, boolean standalone, boolean sequential,
        BigDecimal statedMonths,
        String seed, Text name, Text purpose, Text note, Tailoring tailoring, OrganisationPart organisation,
        WorkPart work)
        implements Defined {

    /** FULL = has its own phases; OVERLAY = adds to a backbone. */
    public enum Kind {
        FULL, OVERLAY
    }
}
