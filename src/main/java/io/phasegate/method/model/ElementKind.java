package io.phasegate.method.model;

import java.util.Locale;

/** The kinds of things that a method consists of, in the order in which a comparison lists them. */
public enum ElementKind {
    PHASE, GATE, CRITERION, TASK, DELIVERABLE, MEETING, TRAINING, PAYMENT, ROLE, BODY, CHECK, RULE, DEADLINE, LIST;

    /** E.g. `deliverable:PP-003-01`, as the journal and the plan name it. */
    public String element(String key) {
        return name().toLowerCase(Locale.ROOT) + ":" + key;
    }

    boolean is(String element) {
        return element.startsWith(element(""));
    }

    /** i18n key of its name. */
    public String nameKey() {
        return "phasegate.method.kind." + name().toLowerCase(Locale.ROOT);
    }
}
