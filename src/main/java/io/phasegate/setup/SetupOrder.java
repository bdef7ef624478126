package io.phasegate.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.phasegate.language.JsonMappers;
import io.phasegate.setup.model.Decision;
import io.phasegate.setup.model.PlannedStep;
import java.util.List;

/**
 * What an administrator wants of a run: keys of edited objects of ours that shall be written again. Input of the
 * long task.
 */
record SetupOrder(List<String> replace) {
    private static final ObjectMapper JSON = JsonMappers.builder().build();

    static SetupOrder read(String text) {
        try {
            return new SetupOrder(List.of(JSON.readValue(text, String[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not the input of a set-up run: " + text, e);
        }
    }

    String write() {
        return JSON.valueToTree(replace).toString();
    }

    PlannedStep applyTo(PlannedStep step) {
        return step.replaceable() && replace.contains(step.object().key()) ? step.with(Decision.UPDATE) : step;
    }
}
