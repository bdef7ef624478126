package io.phasegate.process;

import io.phasegate.process.model.ProcessAttempt;
import io.phasegate.process.model.ProcessStep;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a step leaves in the journal. Used by {@link ProcessSteps}. */
record StepEntry(ProcessCase opened, ProcessAttempt attempt) {

    /** Each step happens once; the list of attendees may be corrected. */
    Optional<String> claim() {
        return switch (attempt.step()) {
            case ATTEND -> Optional.empty();
            case SIGN_MINUTES -> Optional.of(opened.subject()
                    .claim("sign-minutes", attempt.signingSide().orElseThrow()));
            default -> Optional.of(opened.subject().claim(attempt.step().code()));
        };
    }

    Map<String, Object> data(Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("issue", opened.issue().id());
        data.put("role", attempt.actingRole());
        if (!attempt.reason().isBlank()) {
            data.put("reason", attempt.reason().strip());
        }
        own(data);
        return data;
    }

    private void own(Map<String, Object> data) {
        ProcessStep step = attempt.step();
        switch (step) {
            case SIGN_MINUTES -> data.put("side", attempt.signingSide().orElseThrow().name());
            case RECEIVE -> data.put("receivedOn", attempt.values().receivedOn().orElse(opened.today().toString()));
            case SET_CAUSE -> data.put("cause", attempt.values().cause().orElseThrow());
            case TRIAGE -> data.put("class", attempt.values().requestClass().orElseThrow().name()
                    .toLowerCase(Locale.ROOT));
            case ANSWER -> data.put("answer", attempt.to().name());
            default -> { }
        }
    }
}
