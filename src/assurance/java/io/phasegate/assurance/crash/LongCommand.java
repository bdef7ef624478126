package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import java.sql.SQLException;

/** A long task that is killed at one writing statement after the other until it comes to its end. */
final class LongCommand {
    private static final String THREAD = "/sandbox/faults?thread=phasegate-tasks&fault=";
    private static final long PATIENCE_MILLIS = 120_000;
    private static final int ATTEMPTS = 10;
    private final KilledHost host;
    private final TaskRuns runs;
    private final Order order;
    private String task = "";
    private int kills;
    private int killsOfTask;

    LongCommand(KilledHost host, TaskRuns runs, Order order) {
        this.host = host;
        this.runs = runs;
        this.order = order;
    }

    /** @param stride writing statements from one kill to the next */
    void killEvery(int stride, int most) throws SQLException, InterruptedException {
        for (int at = 1; kills < most; at += stride) {
            String label = "long" + kills;
            host.as("admin").post(THREAD + label + ";write;" + at + ";" + (kills % 2 == 0 ? "after" : "before"), "")
                    .expect(200);
            give();
            if (cameToItsEnd(label)) {
                return;
            }
            host.kill();
            kills++;
            killsOfTask++;
            runs.letTheSilencePass();
            host.start();
        }
        give();
        assertThat(cameToItsEnd("")).isTrue();
    }

    private void give() {
        String given = order.give(host);
        killsOfTask = given.equals(task) ? killsOfTask : 0;
        task = given;
    }

    /** Or was brought to the point where it is to be killed. */
    private boolean cameToItsEnd(String label) throws InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (host.fault(label).map(fault -> fault.path("where").asText()).orElse("").isEmpty()) {
            if (ended()) {
                return true;
            }
            if (System.currentTimeMillis() > deadline) {
                throw new AssertionError("Task " + task + " neither ends nor reaches " + label);
            }
            Thread.sleep(50);
        }
        return false;
    }

    /** After ten attempts it is given up and may be given again; no other failure is allowed. */
    private boolean ended() {
        JsonNode now = order.owner(host).get(Place.REST + "/tasks/" + task).expect(200).json();
        if (now.path("state").asText().equals("FAILED")) {
            assertThat(killsOfTask).as("Task failed: " + now).isGreaterThanOrEqualTo(ATTEMPTS);
            give();
        }
        return now.path("state").asText().equals("DONE");
    }

    int kills() {
        return kills;
    }

    /** Gives the order, or joins it: the answer names the task. */
    interface Order {
        String give(KilledHost host);

        JiraClient owner(KilledHost host);
    }
}
