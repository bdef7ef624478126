package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Training;
import java.util.List;

/** Reads the meetings, trainings and payments of a blueprint. */
final class ProcessReader {
    private final Section root;
    private final Scopes scopes;

    ProcessReader(Section root, Scopes scopes) {
        this.root = root;
        this.scopes = scopes;
    }

    List<Meeting> meetings() {
        return root.sections("meetings").stream().map(this::meeting).toList();
    }

    private Meeting meeting(Section section) {
        Meeting meeting = new Meeting(section.definition("key", Names.Kind.MEETING),
                section.reference("phase", Names.Kind.PHASE), section.name(), section.one("nature", DocNature.class),
                section.one("kind", Meeting.Kind.class), section.flag("mandatory", true),
                section.optionalReference("chair", Names.Kind.ROLE), section.references("attendees", Names.Kind.ROLE),
                section.references("signedBy", Names.Kind.ROLE), section.sentences("agenda"),
                section.number("longestHours", 0));
        if (meeting.nature() == DocNature.INTERNAL && ofCustomer(meeting.signedBy())) {
            section.problem("nature", "internal-for-customer", meeting.key());
        }
        scopes.read(section, Names.Kind.MEETING, meeting.key(), true);
        section.finish();
        return meeting;
    }

    List<Training> trainings() {
        return root.sections("trainings").stream().map(this::training).toList();
    }

    private Training training(Section section) {
        Training training = new Training(section.definition("key", Names.Kind.TRAINING),
                section.reference("phase", Names.Kind.PHASE), section.name(), section.one("nature", DocNature.class),
                section.flag("mandatory", true), section.number("hours", 0),
                section.several("forms", Training.Form.class),
                section.optionalBoth("contents"), section.references("trainers", Names.Kind.ROLE),
                section.references("trainees", Names.Kind.ROLE), section.references("confirmedBy", Names.Kind.ROLE),
                section.references("assessedBy", Names.Kind.ROLE));
        if (training.nature() == DocNature.INTERNAL && ofCustomer(training.confirmedBy())) {
            section.problem("nature", "internal-for-customer", training.key());
        }
        scopes.read(section, Names.Kind.TRAINING, training.key(), true);
        section.finish();
        return training;
    }

    List<Payment> payments() {
        return root.sections("payments").stream().map(this::payment).toList();
    }

    private Payment payment(Section section) {
        Payment payment = new Payment(section.definition("key", Names.Kind.PAYMENT),
                section.reference("phase", Names.Kind.PHASE), section.name(),
                section.has("nature") ? section.one("nature", DocNature.class) : DocNature.INTERNAL,
                section.flag("mandatory", true), section.flag("downPayment", false), section.optionalBoth("condition"),
                section.optionalReference("triggeredBy", Names.Kind.DELIVERABLE),
                section.references("recordedBy", Names.Kind.ROLE),
                section.optionalReference("dunnedTo", Names.Kind.ROLE),
                section.optionalReference("notice", Names.Kind.DELIVERABLE));
        if (payment.recordedBy().isEmpty()) {
            section.problem("recordedBy", "key-missing", "recordedBy");
        }
        scopes.read(section, Names.Kind.PAYMENT, payment.key(), true);
        section.finish();
        return payment;
    }

    private static boolean ofCustomer(List<String> roles) {
        return roles.stream().anyMatch(role -> role.startsWith("C_"));
    }
}
