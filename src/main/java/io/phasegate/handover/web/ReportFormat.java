package io.phasegate.handover.web;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.Arrays;
import java.util.Locale;

/** The forms of the handover report; the name in lower case is its ending and the word in addresses. */
public enum ReportFormat {
    HTML, PDF, CSV, JSON;

    /** @throws Refusal 400 for any other word */
    public static ReportFormat named(String word) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(word)).findFirst()
                .orElseThrow(() -> Refusal.badInput("format",
                        Message.of("phasegate.handover.unknown.format", word)));
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
