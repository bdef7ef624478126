package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Optional;

/** What came of the two commands of a race. */
record Outcome(List<Integer> order, List<Player> players) {
    boolean done(int actor) {
        return players.get(actor).failure().isEmpty();
    }

    /**
     * Done, or asked to try again because the other was faster: what a host's transaction around us can force on him.
     */
    boolean doneOrOvertaken(int actor) {
        return refusal(actor).map(refusal -> refusal.messages().get(0).key()
                .equals("phasegate.journal.refused.overtaken"))
                .orElse(true);
    }

    Optional<Refusal> refusal(int actor) {
        return players.get(actor).failure().map(Refusal.class::cast);
    }

    /** Nobody may see anything but a refusal in words: no 5xx. */
    void checkRefusals() {
        players.forEach(player -> player.failure().ifPresent(failure ->
                assertThat(failure).as("order %s", order).isInstanceOf(Refusal.class)));
    }

    /** The loser reads the name of the winner and the time. */
    void checkToldWhoAndWhen(int loser, String winner) {
        assertThat(refusal(loser).orElseThrow().messages().toString()).as("order %s", order)
                .contains(winner).containsPattern("20\\d\\d-\\d\\d-\\d\\d");
    }

    /** All steps of the one come before the first of the other. */
    boolean allBefore(int one) {
        return order.lastIndexOf(one) < order.indexOf(1 - one);
    }
}
