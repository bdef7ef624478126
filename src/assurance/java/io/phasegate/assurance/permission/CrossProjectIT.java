package io.phasegate.assurance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.junit.Test;

/**
 * Somebody who may do a thing in his own project names a thing of another project in it: every id in every path and
 * body of the table in turn. The answer is the one for an id that nobody has: 404 for the path, 400 for a field, equal
 * to the last byte.
 */
public class CrossProjectIT {
    /** A deadline is named by its rule, in every project alike. */
    private static final Set<String> NO_THING = Set.of("key", "today", "fresh", "newkey", "lead", "deadline");

    private final TwoProjects projects = TwoProjects.inSharedSandbox();
    private final Trial trial = new Trial(projects.own);
    private final Set<String> kinds = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();
    private int pairs;

    @Test
    public void shouldTakeTheThingsOfAnotherProjectForUnknown() {
        List<Row> rows = Table.read().rows().stream().filter(Row::isRest).toList();
        rows.forEach(row -> Values.PLACEHOLDER.matcher(row.words()).results().map(MatchResult::group).distinct()
                .map(mark -> mark.substring(1, mark.length() - 1)).filter(name -> !NO_THING.contains(name))
                .forEach(name -> tryForeign(row, name)));
        assertThat(problems).as(String.join("\n", problems)).isEmpty();
        assertThat(kinds).contains("party", "department", "member", "assignment", "document", "signoff", "task",
                "scan", "condition");
        Figures.of(CrossProjectIT.class,
                "A thing of another project, named in one's own, is answered like one that never was")
                .add("kinds of things", String.join(" ", kinds))
                .add("pairs of answers, equal and without a changed row", pairs).keep();
    }

    private void tryForeign(Row row, String name) {
        JiraClient client = Actor.all().stream().filter(actor -> row.mayDo(Where.OWN, actor))
                .filter(actor -> actor != Actor.SYSTEM_ADMIN)
                .findFirst().map(projects::as).orElseThrow();
        kinds.add(name);
        pairs++;
        Answer unknown = send(row, client, name, projects.values(Where.UNKNOWN));
        Rows before = Rows.now(projects.base());
        Answer foreign = send(row, client, name, projects.values(Where.FOREIGN));
        before.changed().forEach(table -> problems.add(row + " with foreign " + name + " changed " + table));
        boolean inPath = row.words().split(" ")[1].contains("{" + name + "}");
        if (foreign.status() != (inPath ? 404 : 400)) {
            problems.add(row + " with foreign " + name + ": " + foreign);
        }
        String difference = SameAnswer.of(foreign).differenceTo(SameAnswer.of(unknown));
        if (!difference.isEmpty()) {
            problems.add(row + " with foreign " + name + ":\n  " + difference);
        }
    }

    private Answer send(Row row, JiraClient client, String name, Values of) {
        Values own = projects.values(Where.OWN);
        String mixed = own.fill(row.words().replace("{" + name + "}", of.value(name, false))
                .replace("{fresh}", "the same"), false);
        return trial.send(row, client, mixed, own);
    }
}
