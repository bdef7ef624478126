package io.phasegate.gate.model;

import java.util.List;

/** What a check says before waivers are counted. */
record Outcome(Result result, List<Reason> reasons) {
    Outcome {
        reasons = List.copyOf(reasons);
    }

    static Outcome satisfied(Reason... notes) {
        return new Outcome(Result.SATISFIED, List.of(notes));
    }

    static Outcome unsatisfied(Reason... reasons) {
        return new Outcome(Result.UNSATISFIED, List.of(reasons));
    }

    static Outcome notApplicable(Reason... reasons) {
        return new Outcome(Result.NOT_APPLICABLE, List.of(reasons));
    }

    static Outcome error(Reason... reasons) {
        return new Outcome(Result.ERROR, List.of(reasons));
    }

    /** Satisfied when nothing speaks against it. */
    static Outcome unless(List<Reason> against) {
        return new Outcome(against.isEmpty() ? Result.SATISFIED : Result.UNSATISFIED, against);
    }
}
