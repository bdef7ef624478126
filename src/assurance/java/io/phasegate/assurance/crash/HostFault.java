package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One call of the host that fails, answers nothing or is slow while a command runs, and what must be true afterwards.
 */
final class HostFault {
    static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 409, 412);
    private final KilledHost host;
    private final Command command;
    private final Place place;
    private final String fault;
    private String where = "";
    private boolean recordedBefore;
    private String before;

    /** @param fault label;call;number;effect */
    HostFault(KilledHost host, Command command, Place place, String fault) {
        this.host = host;
        this.command = command;
        this.place = place;
        this.fault = fault;
    }

    /** What came of it, in a word; empty when the command makes fewer calls than that. */
    String strike(Expected.Effect whole) {
        command.prepare(place);
        before = command.shown(place);
        Map<String, String> heads = place.heads(Map.of());
        int effects = command.effects(place);
        Answer answer = command.fire(place, Map.of("X-Sandbox-Fault", fault));
        JsonNode report = host.fault(fault.substring(0, fault.indexOf(';'))).orElseThrow();
        where = report.path("where").asText();
        recordedBefore = Expected.texts(report, "written").stream().anyMatch(this::records);
        int atOnce = command.effects(place) - effects;
        int done = atOnce;
        if (atOnce < whole.times()) {
            command.madeUpFor(place);
            done = command.effects(place) - effects;
        }
        String kind = judge(answer, done, whole) + (done > atOnce ? ", recorded later" : "");
        heads = place.heads(heads);
        if (done < whole.times() || command.repeatable()) {
            Answer again = command.again(place, done == whole.times());
            expect(again.status() < 300 || done == whole.times() && Set.of(400, 409).contains(again.status()),
                    "repeated with " + again);
        }
        place.heads(heads);
        int inTheEnd = command.effects(place) - effects;
        expect(inTheEnd == whole.times(), "happened " + inTheEnd + " times in the end");
        String shown = command.shown(place);
        expect(shown.equals(whole.shown()), "shows " + shown + " in the end");
        return where.isEmpty() ? "" : kind;
    }

    private String judge(Answer answer, int done, Expected.Effect whole) {
        expect(done >= 0 && done <= whole.times(), "happened " + done + " times");
        String shown = command.shown(place);
        if (answer.status() < 300) {
            expect(done == whole.times(), "was answered " + answer + " but happened " + done);
            expect(shown.equals(whole.shown()) || command.projected() && shown.equals(before),
                    "shows " + shown + " after " + answer);
            return shown.equals(whole.shown()) ? "done all the same" : "done, the status follows with the next command";
        }
        expect(shown.equals(before) || done > 0 && shown.equals(whole.shown()), "shows " + shown + " after " + answer);
        boolean reference = REFERENCE.matcher(answer.body()).find();
        expect(reference || REFUSED.contains(answer.status()) && isRefusal(answer.json()),
                "was answered without a reference or a reason: " + answer);
        expect(done == 0 || recordedBefore, "was recorded after the call had failed, and yet answered " + answer);
        expect(!answer.body().contains("Fault on demand") && !answer.body().contains("NullPointer"),
                "tells its inside: " + answer);
        expect(!answer.body().isBlank(), "was answered " + answer.status() + " without a word");
        return (reference ? "refused with a reference id" : "refused with a reason") + (done > 0 ? ", though recorded" : "");
    }

    private boolean records(String statement) {
        return statement.matches("(?is)\\s*(INSERT INTO|UPDATE|DELETE FROM) \\S*" + command.recordedIn() + "\\b.*");
    }

    /** Words for a person, in the one form of refusals. */
    static boolean isRefusal(JsonNode body) {
        return Stream.concat(Expected.texts(body, "errorMessages").stream(), Expected.texts(body, "errors").stream())
                .anyMatch(text -> text.contains(" ") || text.contains("。"));
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(command.title() + " in " + place.key + ", " + fault + " in " + where + ": " + otherwise
                    + " (before: " + before + ")");
        }
    }
}
