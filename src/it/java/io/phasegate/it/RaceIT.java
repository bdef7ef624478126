package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Two requests at the same instant: one wins, the other is told who and when. */
public class RaceIT {
    private static final int WRITERS = 6;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(WRITERS);
    private static Story story;

    @BeforeClass
    public static void createProject() {
        story = new Story("RAC");
        story.deliver("PP-003-01").confirm("PP-003-01");
    }

    @AfterClass
    public static void stop() {
        POOL.shutdownNow();
    }

    @Test
    public void shouldAcceptOneOfManySignaturesAtTheSameInstant() throws Exception {
        String tag = story.signoffs("owner", "PP-003-01").tag();
        String path = Story.REST + "/issues/" + story.issue("PP-003-01") + "/signoffs";
        List<Answer> answers = together(client -> client.send("POST", path, Optional.of(Map.of("medium", "ELECTRONIC")),
                Map.of("If-Match", tag)));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers.stream().filter(answer -> answer.status() != 201)).allMatch(answer -> answer.status() == 409
                || answer.status() == 412);
        assertThat(story.signoffs("pm", "PP-003-01").json().path("signoffs")).hasSize(1);
    }

    @Test
    public void shouldTellTheLoserWhoSignedAndWhen() throws Exception {
        story.deliver("GZ-F03").confirm("GZ-F03").sign("sponsor", "GZ-F03").expect(201);
        Answer loser = story.sign("sponsor", "GZ-F03");
        assertThat(loser.status()).isEqualTo(409);
        JsonNode messages = loser.json().path("errorMessages");
        assertThat(messages.toString()).contains("陈建国").containsPattern("20\\d\\d-\\d\\d-\\d\\d");
    }

    private static List<Answer> together(Request request) throws Exception {
        List<JiraClient> clients = Stream.generate(() -> JiraClient.login(RunningSandbox.base(), "owner"))
                .limit(WRITERS).toList();
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        List<Future<Answer>> running = new ArrayList<>();
        for (JiraClient client : clients) {
            running.add(POOL.submit(() -> {
                start.await();
                return request.send(client);
            }));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> one : running) {
            answers.add(one.get());
        }
        return answers;
    }

    /** What each of them sends. */
    private interface Request {
        Answer send(JiraClient client);
    }
}
