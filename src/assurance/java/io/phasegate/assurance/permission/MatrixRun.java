package io.phasegate.assurance.permission;

import io.phasegate.assurance.permission.Trial.Tried;
import io.phasegate.demo.JiraClient.Answer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tries all cells of the table and collects what is not as it says. First what must be refused, with all tables
 * watched.
 */
final class MatrixRun {
    private final TwoProjects projects;
    private final Trial trial;
    private final List<String> problems = new ArrayList<>();
    private int cells;
    private int refused;
    private int compared;

    MatrixRun(TwoProjects projects) {
        this.projects = projects;
        this.trial = new Trial(projects.own);
    }

    void run(Row row) {
        Map<Where, Map<Actor, Tried>> done = new EnumMap<>(Where.class);
        Rows before = Rows.now(projects.base());
        row.expected().keySet().forEach(where -> done.put(where, attempt(row, where, false)));
        before.changed().forEach(table -> problems.add(row + ": what was refused changed " + table));
        row.expected().keySet().forEach(where -> attempt(row, where, true));
        done.forEach((where, tried) -> tried.forEach((actor, one) -> compare(row, where, actor, one, done)));
    }

    private Map<Actor, Tried> attempt(Row row, Where where, boolean allowed) {
        Map<Actor, Tried> done = new EnumMap<>(Actor.class);
        Actor.all().stream().filter(actor -> row.mayDo(where, actor) == allowed).forEach(actor -> {
            boolean usedUp = allowed && where == Where.OWN && !row.words().startsWith("GET ");
            Tried tried = trial.attempt(row, projects.as(actor), projects.values(where), usedUp);
            done.put(actor, tried);
            cells++;
            refused += allowed ? 0 : 1;
            String expected = row.expected(where, actor);
            if (!tried.outcome().equals(expected)) {
                problems.add(row + " " + where + " " + actor.column() + ": " + tried.outcome() + " instead of " + expected
                        + tried.answer().map(Answer::body).map(body -> " " + body.substring(0,
                        Math.min(200, body.length()))).orElse(""));
            }
        });
        return done;
    }

    /** Whatever answers 404 answers as for a project that nobody has ever heard of. */
    private void compare(Row row, Where where, Actor actor, Tried tried, Map<Where, Map<Actor, Tried>> done) {
        Tried unknown = done.getOrDefault(Where.UNKNOWN, Map.of()).get(actor);
        if (where == Where.UNKNOWN || unknown == null || tried.answer().isEmpty() || tried.answer().get()
                .status() != 404) {
            return;
        }
        compared++;
        String difference = SameAnswer.of(tried.answer().get())
                .differenceTo(SameAnswer.of(unknown.answer().orElseThrow()));
        if (!difference.isEmpty()) {
            problems.add(row + " " + where + " " + actor.column() + " can be told from an unknown one:\n  " + difference);
        }
    }

    List<String> problems() {
        return problems;
    }

    int cells() {
        return cells;
    }

    int refused() {
        return refused;
    }

    int compared() {
        return compared;
    }
}
