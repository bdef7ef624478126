package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * A meeting (会议) that a methodology demands.
 *
 * @param signedBy     roles that sign its minutes; one of each side makes them signed by both (R117)
 * @param longestHours what takes longer is to be explained (R101); 0 when the source sets no limit
 */
public record Meeting(String key, String phase, Text name, DocNature nature, Kind kind, boolean mandatory,
        Optional<String> chair, List<String> attendees, List<String> signedBy, List<Text> agenda, int longestHours) {

    /** One that may take as long as it takes. */
    public Meeting(String key, String phase, Text name, DocNature nature, Kind kind, boolean mandatory,
            Optional<String> chair,
            List<String> attendees, List<String> signedBy, List<Text> agenda) {
        this(key, phase, name, nature, kind, mandatory, chair, attendees, signedBy, agenda, 0);
    }

    /** What it is held for (methodologies B.3). */
    public enum Kind {
        KICKOFF, TEAM_FIRST, SURVEY_TOP, SURVEY_MANAGER, SURVEY_STAFF, IMPLEMENTATION, COORDINATION, REGULAR,
                LEADERSHIP,
        PLAN_REVIEW, ROUND_TABLE
    }
}
