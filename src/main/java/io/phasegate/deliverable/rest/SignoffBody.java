package io.phasegate.deliverable.rest;

import io.phasegate.blueprint.model.SignKind;
import io.phasegate.deliverable.SignatureInput;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.rest.DayText;
import java.util.Optional;
import java.util.OptionalLong;

/** Body of `POST /issues/{key}/signoffs` (design section 5). */
record SignoffBody(Long memberId, String role, String kind, String medium, String signedOn, Long evidenceAttachmentId,
        String result, String comment) {

    /** Refuses 400 for values that are none. */
    SignatureInput input() {
        if (result != null && !"SIGNED".equals(result)) {
            throw Refusal.badInput("result", Message.of("phasegate.deliverable.refused.result"));
        }
        return new SignatureInput(number(memberId), role == null ? "" : role, Optional.ofNullable(kind)
                .map(SignoffBody::kindOf),
                mediumOf(medium), DayText.of("signedOn", signedOn, Message.of("phasegate.deliverable.refused.date")),
                number(evidenceAttachmentId), comment == null ? "" : comment);
    }

    private static OptionalLong number(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static SignKind kindOf(String name) {
        try {
            return SignKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw Refusal.badInput("kind", Message.of("phasegate.deliverable.refused.kind"));
        }
    }

    private static Medium mediumOf(String name) {
        try {
            return name == null ? Medium.ELECTRONIC : Medium.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw Refusal.badInput("medium", Message.of("phasegate.deliverable.refused.medium"));
        }
    }
}
