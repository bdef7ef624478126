package io.phasegate.process.model;

import io.phasegate.language.model.Message;

/** Names of our fields in sentences, by their key. Used by {@link StepRule}. */
final class FieldNames {
    private FieldNames() {
    }

    static Message of(String fieldKey) {
        return Message.of("phasegate.setup.name." + fieldKey.replace(':', '-'));
    }
}
