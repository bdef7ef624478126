package io.phasegate.project;

import io.phasegate.project.model.Contract;
import java.time.LocalDate;
import java.util.Optional;

/** A contract as somebody typed it, in a form or in a request. What is left out stays, what is empty is taken away. */
public record ContractInput(String number, String signedOn, String deliveryOn, String breakInEndOn) {
    private static final int LONGEST_NUMBER = 100;

    /** @throws io.phasegate.language.model.Refusal 400 with every wrong field */
    Contract on(Contract current) {
        Fields fields = new Fields();
        Contract changed = new Contract(
                number == null ? current.number() : fields.optional("number", number.strip(), LONGEST_NUMBER),
                date(fields, "signedOn", signedOn, current.signedOn()),
                date(fields, "deliveryOn", deliveryOn, current.deliveryOn()),
                date(fields, "breakInEndOn", breakInEndOn, current.breakInEndOn()));
        fields.throwIfAny();
        return changed;
    }

    private static Optional<LocalDate> date(Fields fields, String name, String typed, Optional<LocalDate> current) {
        return typed == null ? current : fields.date(name, typed.strip());
    }
}
