package io.phasegate.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.access.model.Forgotten;
import io.phasegate.database.TestDatabase;
import io.phasegate.web.FirstAnswers.Given;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** First answers to repeated requests, on real databases. */
@RunWith(Parameterized.class)
public class AoFirstAnswersTest {
    private final TestDatabase database;
    private final AoFirstAnswers answers;

    public AoFirstAnswersTest(String name) {
        database = TestDatabase.on(name);
        answers = at(Instant.parse("2026-03-02T08:00:00Z"));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @After
    public void close() throws Exception {
        database.close();
    }

    @Test
    public void shouldGiveTheFirstAnswerToARetry() {
        assertThat(answers.claim("post:1")).isEmpty();
        answers.keep("post:1", 201, "{}");
        assertThat(answers.claim("post:1")).contains(new Given(201, "{}"));
    }

    @Test
    public void shouldSayThatTheFirstRequestIsStillWorkedOn() {
        answers.claim("post:1");
        assertThat(answers.claim("post:1")).contains(new Given(0, ""));
    }

    @Test
    public void shouldFreeTheKeyOfARefusedRequest() {
        answers.claim("post:1");
        answers.release("post:1");
        assertThat(answers.claim("post:1")).isEmpty();
    }

    @Test
    public void shouldGiveUpAClaimWhoseNodeDiedAfterTenMinutes() {
        answers.claim("post:1");
        assertThat(at(Instant.parse("2026-03-02T08:10:00Z")).claim("post:1")).contains(new Given(0, ""));
        assertThat(at(Instant.parse("2026-03-02T08:10:01Z")).claim("post:1")).isEmpty();
    }

    @Test
    public void shouldKeepNoAnswerForLongerThanADay() {
        answers.claim("post:1");
        answers.keep("post:1", 201, "{}");
        AoFirstAnswers nextDay = at(Instant.parse("2026-03-03T08:01:00Z"));
        nextDay.claim("post:2");
        assertThat(database.tables(AnswerRow.class).count(AnswerRow.class)).isEqualTo(1);
        assertThat(nextDay.claim("post:1")).isEmpty();
    }

    @Test
    public void shouldBlankAnswersThatNameAForgottenPerson() {
        answers.claim("post:1");
        answers.keep("post:1", 201, "{\"signer\":\"Zhou \\\"Q\\\"\"}");
        answers.claim("post:2");
        answers.keep("post:2", 201, "{\"signer\":\"Li\"}");
        assertThat(answers.forget(new Forgotten(Set.of("p1"), Set.of("Zhou \"Q\""), "gone", "p2"))).isEqualTo(1);
        assertThat(answers.claim("post:1")).contains(new Given(201, "{}"));
        assertThat(answers.claim("post:2")).contains(new Given(201, "{\"signer\":\"Li\"}"));
    }

    private AoFirstAnswers at(Instant now) {
        return new AoFirstAnswers(database.tables(AnswerRow.class), Clock.fixed(now, ZoneOffset.UTC));
    }
}
