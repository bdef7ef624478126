package io.phasegate.project.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An issue to be created for a plan item, complete: type, level and plan key are given in the create call, so nothing
 * is ever visible to the wrong side, and an interrupted run finds what it made.
 *
 * @param type     key of the issue type (setup.model.ObjectKeys)
 * @param internal gets the level INTERNAL, else SHARED
 * @param texts    values of text and number fields by field key
 * @param dates    values of date fields by field key
 * @param options  option key by key of its select field
 */
public record IssueDraft(String planKey, String type, String summary, String description, boolean internal,
        Optional<LocalDate> due, Map<String, String> texts, Map<String, LocalDate> dates, Map<String, String> options) {
}
