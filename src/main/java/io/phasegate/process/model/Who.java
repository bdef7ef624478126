package io.phasegate.process.model;

import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Training;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who may do a step: holders of the roles that the method names, the vendor's people too, or in their place. */
enum Who {
    /** The chair, or somebody of the vendor for him. */
    CHAIR(Vendor.TOO, what -> what.meeting().flatMap(Meeting::chair).map(List::of)),
    MINUTES_SIGNER(Vendor.NOT, what -> what.meeting().map(Meeting::signedBy)),
    CONFIRMER(Vendor.NOT, what -> what.training().map(Training::confirmedBy)),
    TRAINER(Vendor.TOO, what -> what.training().map(Training::trainers)),
    ASSESSOR(Vendor.WHEN_NO_ROLE, what -> what.training().map(Training::assessedBy)),
    RECORDER(Vendor.WHEN_NO_ROLE, what -> what.payment().map(Payment::recordedBy)),
    VENDOR(Vendor.TOO, what -> Optional.empty()),
    ANYBODY(Vendor.TOO, what -> Optional.empty());

    private final Vendor vendor;
    private final Function<Defined, Optional<List<String>>> roles;

    Who(Vendor vendor, Function<Defined, Optional<List<String>>> roles) {
        this.vendor = vendor;
        this.roles = roles;
    }

    List<String> roles(Method method, ProcessSubject subject) {
        return roles.apply(new Defined(method, subject)).orElse(List.of());
    }

    /** Whether everybody of the vendor may. */
    boolean admitsVendor(List<String> named) {
        return vendor == Vendor.TOO || vendor == Vendor.WHEN_NO_ROLE && named.isEmpty();
    }

    /** What the vendor's people may without one of the roles. */
    private enum Vendor {
        NOT, WHEN_NO_ROLE, TOO
    }
}
