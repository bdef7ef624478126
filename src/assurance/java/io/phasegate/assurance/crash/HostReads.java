package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pages and reports while the host fails: each is shown, or says why not, and never shows its inside. */
final class HostReads {
    private static final List<String> PAGES = List.of("", "/plan", "/deliverables", "/organisation", "/gates/GZ-G1",
            "/journal",
            "/handover?format=html", "/handover?format=pdf", "/handover?format=csv", "/handover?format=json");
    private final KilledHost host;
    private final Place place;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    HostReads(KilledHost host, Place place) {
        this.host = host;
        this.place = place;
    }

    void walk(int every) {
        PAGES.forEach(path -> walk(place.path(path), every));
        List.of("overview", "organisation", "customer", "handover").forEach(page ->
                walk("/plugins/servlet/phasegate/projects/" + place.key + "/" + page, every));
        walk("/browse/" + place.phase("GZ-P1"), every);
        walk("/browse/" + place.issue("PP-003-01"), every);
    }

    private void walk(String path, int every) {
        for (String way : List.of("throw", "null")) {
            for (int call = 1; ; call += every) {
                String label = path.replace(';', '_') + call + way;
                Answer answer = host.as("pm").send("GET", path, Optional.empty(),
                        Map.of("X-Sandbox-Fault", label + ";call;" + call + ";" + way));
                String where = host.fault(label).orElseThrow().path("where").asText();
                if (where.isEmpty()) {
                    break;
                }
                judge(path + " with " + way + " in " + where, answer);
            }
        }
    }

    private void judge(String what, Answer answer) {
        boolean told = answer.status() < 400 || !answer.body().isBlank();
        boolean reference = answer.status() < 500 || HostFault.REFERENCE.matcher(answer.body()).find();
        boolean closed = !answer.body().contains("Fault on demand") && !answer.body().contains("NullPointerException");
        if (!told || !reference || !closed) {
            broken.add(what + ": " + answer.status() + " " + answer.body()
                    .substring(0, Math.min(300, answer.body().length())));
        }
        counts.merge("reads answered " + answer.status() / 100 + "xx while the host failed", 1, Integer::sum);
    }

    Map<String, Integer> counts() {
        return counts;
    }

    List<String> broken() {
        return broken;
    }
}
