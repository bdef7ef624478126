package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.it.Mails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The daily round over projects in each of which it has something to do: a missed deadline to tell, due dates to show,
 * a status to bring up to the journal. Killed at one writing statement after the other, and given again.
 */
final class KilledRound {
    private static final String ROUND = Place.REST + "/deadlines/escalation";
    private static final String RULE = "AG-V";
    private final KilledHost host;
    private final List<Place> places = new ArrayList<>();
    private int kills;

    KilledRound(KilledHost host, int projects) {
        this.host = host;
        AgainOverlay.bring(host.as("admin"), 1);
        for (int number = 0; number < projects; number++) {
            Place place = Lane.project(host, "P", "KR" + (char) ('A' + number));
            PlannedDateStep.setInThePast(place);
            StatusStep.leaveBehind(place);
            assertThat(missed(place).path("overdue").asBoolean()).isTrue();
            assertThat(StatusStep.FOLLOW.effects(place)).as("a status behind the journal").isZero();
            places.add(place);
        }
    }

    /** @param stride writing statements from one kill to the next */
    void killEvery(int stride, int most) throws InterruptedException {
        for (int at = 1; kills < most && !cameToItsEnd(at); at += stride) {
            host.kill();
            host.start();
            kills++;
        }
    }

    private boolean cameToItsEnd(int statement) throws InterruptedException {
        String label = "round" + kills;
        JiraClient admin = JiraClient.login(host.base(), "admin");
        Map<String, String> fault = Map.of("X-Sandbox-Fault", label + ";write;" + statement + ";"
                + (kills % 2 == 0 ? "after" : "before"));
        CompletableFuture<Answer> round = CompletableFuture
                .supplyAsync(() -> admin.send("POST", ROUND, Optional.of(Map.of()), fault));
        while (host.fault(label).map(one -> one.path("where").asText()).orElse("").isEmpty()) {
            if (round.isDone()) {
                round.join().expect(200);
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    /** All is done by one more round, nothing by another, and nobody was told twice; once for each kill nobody at all. */
    void assertDone() {
        round();
        assertThat(round()).as("told by another round").isZero();
        List<String> mails = Mails.of(host.base());
        assertThat(places).allSatisfy(this::assertFollowed)
                .allSatisfy(place -> assertThat(told(mails, place).count()).isLessThanOrEqualTo(1));
        assertThat(places).filteredOn(place -> told(mails, place).findAny().isEmpty())
                .hasSizeLessThanOrEqualTo(kills).hasSizeLessThan(places.size());
    }

    private int round() {
        return host.as("admin").post(ROUND, Map.of()).expect(200).json().path("told").asInt();
    }

    private void assertFollowed(Place place) {
        JsonNode missed = missed(place);
        assertThat(missed.path("escalatedAt").isTextual()).as("told: " + missed).isTrue();
        assertThat(StatusStep.FOLLOW.effects(place)).as("the status follows").isEqualTo(1);
        assertThat(place.as("pm").get("/rest/api/2/issue/" + place.item(PlannedDateStep.ITEM)).expect(200).json()
                .path("fields").path("duedate").asText()).isEqualTo(missed.path("due").asText());
        assertThat(place.heads(Map.of())).hasSize(2);
    }

    private static Stream<String> told(List<String> mails, Place place) {
        return mails.stream().filter(mail -> mail.contains("[" + place.key + "]"))
                .filter(mail -> mail.contains("As agreed.") || mail.contains("按约定。"));
    }

    private static JsonNode missed(Place place) {
        JsonNode deadlines = place.as("pm").get(place.path("/deadlines?maxResults=1000")).expect(200).json();
        return StreamSupport.stream(deadlines.path("values").spliterator(), false)
                .filter(one -> one.path("rule").asText().equals(RULE)).findFirst().orElseThrow();
    }

    int kills() {
        return kills;
    }
}
