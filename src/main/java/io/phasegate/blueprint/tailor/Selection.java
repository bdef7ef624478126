package io.phasegate.blueprint.tailor;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.Profile;
import io.phasegate.blueprint.model.Question;
import io.phasegate.blueprint.model.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which items of a blueprint a project has, and what they are repeated for. Items are named `kind:key`. */
final class Selection {
    private static final String LONG_CYCLE_ROLE = "LONG_CYCLE_ROLE";
    private static final String LONG_CYCLE = "LONG_CYCLE";

    private final Blueprint blueprint;
    private final Fitting fitting;
    private final Optional<Profile> profile;

    Selection(Blueprint blueprint, Fitting fitting) {
        this.blueprint = blueprint;
        this.fitting = fitting;
        this.profile = blueprint.tailoring().profiles().stream()
                .filter(one -> one.key().equals(fitting.profile())).findFirst();
    }

    boolean has(String item) {
        return blueprint.tailoring().scope(item).when().stream().allMatch(this::holds)
                && !(isPlanned(item) && drops(item.substring(item.indexOf(':') + 1))) && !isForAnotherCycle(item) && !repetitions(item).isEmpty();
    }

    /** A check of this kind holds for projects of a long cycle only (V7). */
    private boolean isForAnotherCycle(String item) {
        return !fitting.longCycle() && blueprint.checks().stream().filter(check -> check.kind().equals(LONG_CYCLE_ROLE))
                .anyMatch(check -> item.equals("check:" + check.key()));
    }

    /** Profiles name keys of planned items only; a criterion or limit may have the same key. */
    private static boolean isPlanned(String item) {
        return Items.PLANNED.stream().anyMatch(kind -> item.startsWith(kind + ":"));
    }

    private boolean drops(String key) {
        return profile.filter(one -> one.drops().contains(key)).isPresent();
    }

    boolean forces(String code) {
        return profile.filter(one -> one.forces().contains(code)).isPresent();
    }

    private boolean holds(Scope.When when) {
        return when.negated() != fact(when.subject());
    }

    private boolean fact(String subject) {
        return subject.equals(LONG_CYCLE) ? fitting.longCycle()
                : question(subject).map(one -> one.affirmed(fitting.answer(one)))
                        .orElseGet(() -> fitting.projectClass().equals(subject));
    }

    Optional<String> per(String item) {
        return blueprint.tailoring().scope(item).per();
    }

    /** One that says nothing when the item is not repeated. */
    private List<Copy> repetitions(String item) {
        return per(item).map(this::copies).orElse(List.of(Copy.ONLY));
    }

    List<Copy> copies(String questionKey) {
        List<String> answers = question(questionKey).map(one -> one.repetitions(fitting.answer(one))).orElse(List.of());
        return IntStream.range(0, answers.size())
                .mapToObj(i -> Copy.ONLY.with(questionKey, new Copy.Repetition(i + 1, answers.get(i)))).toList();
    }

    private Optional<Question> question(String key) {
        return blueprint.tailoring().questions().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
