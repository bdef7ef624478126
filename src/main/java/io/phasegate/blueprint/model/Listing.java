package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * A list that belongs to a methodology: success factors, risks, request classes, report columns, what is handed over.
 */
public record Listing(String key, Kind kind, Text name, List<Item> items) {

    /** What the list is for. */
    public enum Kind {
        CHECKLIST, RISK, REQUEST_CLASS, FAULT_CAUSE, SUCCESS_FACTOR, REPORT, HANDOVER, SURVEY, COMMUNICATION, REFERENCE
    }

    /** One entry, with the role or document that it concerns. */
    public record Item(String key, Text text, Optional<String> role, Optional<String> deliverable) {
    }
}
