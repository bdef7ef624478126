package io.phasegate.method.model;

import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.model.EntryKind;
import java.util.List;
import java.util.Random;

/**
 * Something signed, decided, started and ticked of a method, by chance; for tests of rules that hold for any journal.
 */
final class AnyJournal {
    private AnyJournal() {
    }

    static AJournal of(Method method, Random random, int entries) {
        AJournal journal = new AJournal();
        List<Element> all = Elements.of(method).all().stream().filter(one -> one.kind().ordinal()
                <= ElementKind.PAYMENT.ordinal()).toList();
        for (int i = 0; i < entries; i++) {
            add(journal, all.get(random.nextInt(all.size())));
        }
        return journal;
    }

    private static void add(AJournal journal, Element element) {
        EntryKind kind = switch (element.kind()) {
            case PHASE -> EntryKind.PHASE_STARTED;
            case GATE -> EntryKind.GATE_DECIDED;
            case CRITERION -> EntryKind.CRITERION_TICKED;
            case MEETING -> EntryKind.MEETING_HELD;
            case TRAINING -> EntryKind.TRAINING_DONE;
            case PAYMENT -> EntryKind.PAYMENT_RECEIVED;
            default -> EntryKind.DELIVERABLE_SIGNED;
        };
        journal.with(kind, element.key());
    }
}
