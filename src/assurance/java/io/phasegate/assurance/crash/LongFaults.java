package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Volume;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Long tasks while the host fails: after the fault a task is done and whole, or has failed with words for whoever
 * started it, names itself for the log, and is done and whole when it is started again.
 */
final class LongFaults {
    private static final String THREAD = "/sandbox/faults?thread=phasegate-tasks";
    private static final String SETUP = Place.REST + "/setup";
    private static final String BLUEPRINT = "faulty";
    static final String SEEN = "long tasks: calls of the host";
    static final String STRUCK = "long tasks: faults, spread evenly over these calls";
    static final String NOT_COME = "long tasks: faults that never came";
    private final KilledHost host;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private int number;
    private int learned;

    LongFaults(KilledHost host) {
        this.host = host;
    }

    /** On a host that has not been set up: each attempt fails at a later call, until one comes to its end. */
    void setUp(int stride) {
        String state = "FAILED";
        for (int at = 1; state.equals("FAILED"); at += stride) {
            host.as("admin").post(THREAD + "&fault=setup" + at + ";call;" + at + ";throw", "").expect(200);
            state = ended("admin", host.as("admin").post(SETUP, Map.of()), "set-up, call " + at);
        }
        host.as("admin").delete(THREAD);
        expect(host.as("admin").get(SETUP).json().path("nothingToDo").asBoolean(), "set-up is not whole");
    }

    /** A project of its own for each call that fails. */
    void projects(int most) {
        List<HostCall> calls = chosen(this::project, most);
        int issues = issues("F0");
        for (HostCall call : calls) {
            String key = "F" + (number + 1);
            struck(call, this::project);
            expect(issues(key) == issues && new Place(host, key).entries("PROJECT_APPLIED") == 1,
                    key + " is not whole after " + call);
        }
    }

    private Answer project() {
        Map<String, Object> request = new HashMap<>(DemoProject.request("F" + number, "Faulty " + number));
        return host.as("pm").post(Place.REST + "/projects?dryRun=false", request);
    }

    /** The same project goes over to a newer method and back, again and again. */
    void updates(int most) {
        bring("1.0", "");
        Map<String, Object> request = new HashMap<>(DemoProject.request("FUP", "Updated"));
        request.putAll(Map.of("blueprint", BLUEPRINT, "overlays", List.of()));
        expect(ended("pm", host.as("pm").post(Place.REST + "/projects", request), "").equals("DONE"), "no project");
        bring("99.0", "  - {code: NEW-1, names: {zh: 新增, en: New}, nature: EXTERNAL, phase: GZ-P2, authors: [V_PM]}\n");
        thereAndBack();
        Map<String, List<HostCall>> chosen = new HashMap<>();
        for (String way : List.of("", "/undo")) {
            chosen.put(way, chosen(() -> method(way), most));
        }
        for (int round = 0; round < most; round++) {
            for (String way : List.of("", "/undo")) {
                List<HostCall> calls = chosen.get(way);
                if (round < calls.size()) {
                    struck(calls.get(round), () -> method(way));
                    expect(planned() == way.isEmpty(),
                            "the method is half changed after " + calls.get(round) + " at " + way);
                }
            }
        }
    }

    /** The first time issues are made, and stay: those calls come no more, and are tried with the new projects. */
    private void thereAndBack() {
        for (String way : List.of("", "/undo")) {
            expect(ended("pm", method(way), "undisturbed").equals("DONE"), "undisturbed");
        }
    }

    private Answer method(String way) {
        String path = Place.REST + "/projects/FUP/method";
        return host.as("pm").send("POST", path + way, Optional.empty(),
                Map.of("If-Match", host.as("pm").get(path).expect(200).tag()));
    }

    private boolean planned() {
        return host.as("pm").get(Place.REST + "/projects/FUP/plan").expect(200).json().findValuesAsText("code")
                .contains("NEW-1");
    }

    private void bring(String version, String more) {
        String file = host.as("admin").get(Place.REST + "/blueprints/gz-3level/file").expect(200).body()
                .replace("\nid: gz-3level", "\nid: " + BLUEPRINT)
                .replaceFirst("\nversion: \"[0-9.]+\"", "\nversion: \"" + version + "\"")
                .replaceFirst("\ndeliverables:\n", "\ndeliverables:\n" + more);
        host.as("admin").send("POST", Place.REST + "/blueprints", Optional.of(file),
                Map.of("Content-Type", "application/yaml")).expect(201);
    }

    /** So many calls of the task at most, spread from the first to the last, each in one way. */
    private List<HostCall> chosen(Task task, int most) {
        host.as("admin").post(THREAD + "&fault=learn" + ++learned + ";call;1000000;throw", "").expect(200);
        expect(ended("pm", task.give(), "undisturbed").equals("DONE"), "undisturbed");
        host.as("admin").delete(THREAD);
        JsonNode report = host.fault("learn" + learned).orElseThrow();
        List<String> seen = Expected.texts(report, "seen");
        List<HostCall> all = HostCall.of(seen, Expected.texts(report, "plain"), Volume.isFull());
        int chosen = Math.min(most, all.size());
        counts.merge(SEEN, seen.size(), Integer::sum);
        return IntStream.range(0, chosen).mapToObj(i -> all.get(i * all.size() / chosen)).toList();
    }

    private void struck(HostCall call, Task task) {
        String label = "long" + ++number;
        host.as("admin").post(THREAD + "&fault=" + call.fault(label), "").expect(200);
        if (ended("pm", task.give(), call.toString()).equals("FAILED")) {
            expect(ended("pm", task.give(), "again").equals("DONE"), "not completed after " + call);
        }
        host.as("admin").delete(THREAD);
        boolean came = !host.fault(label).orElseThrow().path("where").asText().isEmpty();
        counts.merge(came ? STRUCK : NOT_COME, 1, Integer::sum);
        expect(came, call + " did not come");
    }

    private String ended(String user, Answer order, String what) {
        JiraClient client = host.as(user);
        String path = Place.REST + "/tasks/" + order.expect(202).json().path("taskId").asText();
        JsonNode task = client.get(path).expect(200).json();
        while (!List.of("DONE", "FAILED").contains(task.path("state").asText())) {
            task = client.get(path).expect(200).json();
        }
        boolean failed = task.path("state").asText().equals("FAILED");
        counts.merge(failed ? "long tasks: failed and were completed" : "long tasks: done", 1,
                Integer::sum);
        String words = task.path("messages").toString();
        if (failed && words.contains("Task " + task.path("id").asText())) {
            counts.merge("long tasks: failed, named by the id that stands in the log", 1, Integer::sum);
        }
        expect(!failed || words.length() > 20 && !words.contains("Fault on demand"), what + " was answered " + task);
        return task.path("state").asText();
    }

    private int issues(String key) {
        List<String> keys = host.as("pm").get(Place.REST + "/projects/" + key + "/plan").expect(200).json()
                .findValuesAsText("issueKey");
        int total = host.as("pm").get("/rest/api/2/search?jql=project=" + key + "&maxResults=0").expect(200).json()
                .path("total").asInt();
        expect(keys.stream().distinct().count() == total && !keys.contains("null"),
                key + " has " + total + " issues: " + keys);
        new Place(host, key).heads(Map.of());
        return total;
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }

    List<String> broken() {
        return broken;
    }

    /** Orders a long task; the same order again after it has failed goes on with it. */
    private interface Task {
        Answer give();
    }
}
