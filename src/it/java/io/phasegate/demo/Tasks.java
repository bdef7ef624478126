package io.phasegate.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Waits for long tasks of the product, as its pages do: by polling. */
public final class Tasks {
    private static final long PATIENCE_MILLIS = 600_000;

    private Tasks() {
    }

    /** The finished task; fails with its messages when it did not succeed. */
    public static JsonNode await(JiraClient client, String taskId) {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < deadline) {
            JsonNode task = client.get("/rest/phasegate/1.0/tasks/" + taskId).expect(200).json();
            String state = task.path("state").asText();
            if (state.equals("DONE")) {
                return task;
            }
            if (state.equals("FAILED")) {
                throw new IllegalStateException("Task failed: " + task);
            }
            pause();
        }
        throw new IllegalStateException("Task " + taskId + " is not done in time");
    }

    /** Returns while the task still runs, with so many steps done; fails when it has ended before. */
    public static void awaitSteps(JiraClient client, String taskId, int steps) {
        JsonNode task = client.get("/rest/phasegate/1.0/tasks/" + taskId).expect(200).json();
        while (task.path("done").asInt() < steps && !task.path("state").asText().equals("FAILED")) {
            task = client.get("/rest/phasegate/1.0/tasks/" + taskId).expect(200).json();
        }
        if (!task.path("state").asText().equals("RUNNING")) {
            throw new IllegalStateException("Task is not running any more: " + task);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
