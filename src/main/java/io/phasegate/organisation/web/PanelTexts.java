package io.phasegate.organisation.web;

import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Priority;
import java.util.Locale;
import java.util.Map;

/** Names of the enumerations on the panel and the sheets. */
final class PanelTexts {
    private PanelTexts() {
    }

    static String side(Map<String, String> texts, Side side) {
        return texts.get("phasegate.organisation.side." + side.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String priority(Map<String, String> texts, Priority priority) {
        return texts.get("phasegate.organisation.priority." + priority.name().toLowerCase(Locale.ROOT));
    }
}
