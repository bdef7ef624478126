package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.model.Finding;
import java.util.Optional;

/** Words the findings of one check: every finding has a message and, under the same name, an advice. */
final class Findings {
    private static final String FINDING = "phasegate.organisation.finding.";
    private static final String ADVICE = "phasegate.organisation.advice.";

    private final OrganisationCheck check;

    Findings(OrganisationCheck check) {
        this.check = check;
    }

    Finding of(String name, Optional<String> role, Optional<Side> side, Object... arguments) {
        return new Finding(check.key(), check.severity(), Message.of(FINDING + name, arguments),
                Message.of(ADVICE + name), role, side);
    }

    Finding of(String name, Object... arguments) {
        return of(name, Optional.empty(), Optional.empty(), arguments);
    }

    /** A broken check must not pass for a kept rule: it always blocks. */
    Finding unreadable(String name, Object... arguments) {
        return new Finding(check.key(), OrganisationCheck.Severity.ERROR, Message.of(FINDING + name, arguments),
                Message.of(ADVICE + name), Optional.empty(), Optional.empty());
    }
}
