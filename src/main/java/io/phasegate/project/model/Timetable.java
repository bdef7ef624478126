package io.phasegate.project.model;

import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.model.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * When the phases of a project take place.
 *
 * @param start    its first working day, or the day from which that is looked for
 * @param warnings where the dates deviate from what the blueprint or the request says
 */
public record Timetable(LocalDate start, int totalDays, Map<Phase, Span> spans, List<Message> warnings) {
}
