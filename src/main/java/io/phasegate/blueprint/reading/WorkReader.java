package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DeliverableDefinition.ReviewStep;
import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Scope;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.SignKind;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.WorkMode;
import java.util.ArrayList;
import java.util.List;

/** Reads the tasks and deliverables of a blueprint. */
final class WorkReader {
    private final Section root;
    private final String blueprintId;
    private final Scopes scopes;

    WorkReader(Section root, String blueprintId, Scopes scopes) {
        this.root = root;
        this.blueprintId = blueprintId;
        this.scopes = scopes;
    }

    List<Task> tasks() {
        return root.sections("tasks").stream().map(this::task).toList();
    }

    private Task task(Section section) {
        Task task = new Task(section.definition("key", Names.Kind.TASK), blueprintId,
                section.reference("phase", Names.Kind.PHASE), section.name(), section.one("nature", DocNature.class),
                section.both("actions"), section.optionalBoth("controlPoint"),
                section.references("participants", Names.Kind.ROLE),
                section.references("outputs", Names.Kind.DELIVERABLE),
                section.several("workingModes", WorkMode.class).stream().map(Enum::name).toList());
        scopes.read(section, Names.Kind.TASK, task.key(), true);
        section.finish();
        return task;
    }

    List<DeliverableDefinition> deliverables() {
        return root.sections("deliverables").stream().map(this::deliverable).toList();
    }

    private DeliverableDefinition deliverable(Section section) {
        String code = section.definition("code", Names.Kind.DELIVERABLE);
        DeliverableDefinition deliverable = new DeliverableDefinition(code, section.name(),
                section.one("nature", DocNature.class), section.reference("phase", Names.Kind.PHASE),
                section.flag("mandatory", true), section.flag("waivable", false),
                section.references("authors", Names.Kind.ROLE), reviews(section),
                section.references("confirmedBy", Names.Kind.ROLE),
                section.sections("signers").stream().map(signer -> signer(signer, code)).toList(),
                section.references("archivedBy", Names.Kind.ROLE), section.optionalText("sheet").orElse(""),
                section.optionalBoth("template"), PaperReader.of(section));
        if (deliverable.authors().isEmpty()) {
            section.problem("authors", "key-missing", "authors");
        }
        if (deliverable.nature() == DocNature.INTERNAL && meetsCustomer(deliverable)) {
            section.problem("nature", "internal-for-customer", deliverable.code());
        }
        scopes.read(section, Names.Kind.DELIVERABLE, deliverable.code(), true);
        section.finish();
        return deliverable;
    }

    /** The customer would have to confirm or sign what he must not see. */
    private static boolean meetsCustomer(DeliverableDefinition deliverable) {
        return !deliverable.confirmedBy().isEmpty()
                || deliverable.signers().stream().anyMatch(signer -> signer.side() != Side.VENDOR);
    }

    private static List<ReviewStep> reviews(Section section) {
        List<String> roles = section.references("reviews", Names.Kind.ROLE);
        List<ReviewStep> steps = new ArrayList<>();
        roles.forEach(role -> steps.add(new ReviewStep(steps.size() + 1, role)));
        if (steps.size() > 2) {
            section.problem("reviews", "too-many-reviews", steps.size());
        }
        return steps;
    }

    private Signer signer(Section section, String code) {
        String role = section.reference("role", Names.Kind.ROLE);
        Signer signer = new Signer(role, side(role), section.one("kind", SignKind.class));
        scopes.read(section, Scope.signer(code, signer));
        section.finish();
        return signer;
    }

    /** Role codes begin with the letter of their side; the reader of roles insists on it. */
    private static Side side(String role) {
        return role.startsWith("V_") ? Side.VENDOR : role.startsWith("T_") ? Side.THIRD_PARTY : Side.CUSTOMER;
    }
}
