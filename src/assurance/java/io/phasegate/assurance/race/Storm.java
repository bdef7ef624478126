package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.gate.DecisionInput;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.journal.model.ChainVerifier;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One gate at which eight people decide at once, of one role or of two, in the round that its past left open.
 *
 * @param roles in which they decide, each by as many people
 */
record Storm(Past past, List<String> roles) {
    static final int PEOPLE = 8;
    private static final List<Past> PASTS = List.of(Past.NONE, Past.RECYCLED, Past.NONE, Past.REOPENED);
    private static final List<String> ONE = List.of("C_TOP");
    private static final List<String> TWO = List.of("C_TOP", "V_PM");

    /** Every past with one role and with two, one after the other; half of the gates are in their first round. */
    static Storm at(int gate) {
        return new Storm(PASTS.get(gate % PASTS.size()), gate / PASTS.size() % 2 == 0 ? ONE : TWO);
    }

    /** @return how many were refused */
    int over(RaceProject project, Crowd crowd) {
        project.joined(IntStream.range(0, PEOPLE).boxed().collect(Collectors.toMap(this::name, this::role)));
        past.happensTo(project);
        List<Optional<RuntimeException>> refusals = crowd.all(person -> decision(project, person));
        check(project, refusals);
        return (int) refusals.stream().flatMap(Optional::stream).count();
    }

    private Runnable decision(RaceProject project, int person) {
        project.as(name(person));
        GateCase gates = project.gates();
        return () -> project.world.decisions.decide(gates, project.gate(), DecisionInput.of(DecisionKind.GO, ""));
    }

    private String role(int person) {
        return roles.get(person % roles.size());
    }

    private String name(int person) {
        return (role(person).equals("C_TOP") ? RaceProject.SIGNER : RaceProject.MANAGER) + person;
    }

    private void check(RaceProject project, List<Optional<RuntimeException>> refusals) {
        List<Entry> decided = project.world.journal.read(project.id).of(EntryKind.GATE_DECIDED);
        assertThat(decided).extracting(entry -> entry.text("round") + " " + entry.text("role"))
                .as("decisions by round and role").doesNotHaveDuplicates();
        Organisation people = project.organisation();
        Map<String, String> winners = decided.stream()
                .filter(entry -> entry.text("round").equals(String.valueOf(past.round)))
                .collect(Collectors.toMap(entry -> entry.text("role"),
                        entry -> people.nameOf(entry.personId())));
        assertThat(winners.keySet()).as("roles that decided").containsExactlyInAnyOrderElementsOf(roles);
        IntStream.range(0, PEOPLE).forEach(person -> told(name(person), winners.get(role(person)),
                refusals.get(person)));
        assertThat(ChainVerifier.verify(project.world.journal.links(project.id, Stream.SHARED), Optional.empty()))
                .isEmpty();
    }

    /** Who won was let through; every other reads the name of who won in his role, and the time. */
    private static void told(String name, String winner, Optional<RuntimeException> refusal) {
        assertThat(refusal.isEmpty()).as("%s was let through, %s won", name, winner).isEqualTo(name.equals(winner));
        refusal.ifPresent(why -> assertThat(why).isInstanceOfSatisfying(Refusal.class, refused ->
                assertThat(refused.messages().toString()).contains(winner)
                        .containsPattern("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d")));
    }
}
