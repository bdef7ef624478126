package io.phasegate.assurance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.demo.JiraClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/**
 * GET and HEAD never write: every entry that is read is read by people who may, most of whom never saw it before, with
 * all tables watched. Also GET and HEAD on every path that only takes other verbs.
 */
public class ReadingIT {
    private static final List<String> READERS = List.of("lead", "vpm", "consultant", "keyuser", "sponsor", "viewer");

    private final TwoProjects projects = TwoProjects.inSharedSandbox();
    private final Values values = projects.values(Where.FOREIGN);
    private final Trial trial = new Trial(projects.foreign);
    private final List<String> problems = new ArrayList<>();
    private int reads;

    @Test
    public void shouldWriteNothingWhenSomethingIsRead() {
        List<Row> rows = Table.read().rows().stream().filter(row -> row.words().startsWith("GET ")
                || row.deed().equals("look") || row.deed().equals("offer")).toList();
        rows.forEach(this::read);
        List<Row> writing = Table.read().rows().stream().filter(Row::writes).toList();
        writing.forEach(this::readWhatIsWritten);
        assertThat(problems).as(String.join("\n", problems)).isEmpty();
        assertThat(rows).hasSizeGreaterThan(40);
        Figures.of(ReadingIT.class, "GET and HEAD never write: all tables before and after, checksums included")
                .add("entries read", rows.size()).add("writing paths asked with GET and HEAD", writing.size())
                .add("requests", reads).add("tables watched", Rows.now(projects.base()).tables())
                .add("tables left out", "1 (last use of an access token, the host's own note)").keep();
    }

    private void read(Row row) {
        values.fill(row.words(), false);
        Rows before = Rows.now(projects.base());
        READERS.forEach(reader -> read(row, projects.foreign.people.as(reader)));
        read(row, projects.as(Actor.SYSTEM_ADMIN));
        before.changed().forEach(table -> problems.add(row + ": reading changed " + table));
    }

    private void read(Row row, JiraClient client) {
        reads += 2;
        trial.attempt(row, client, values, false);
        if (row.words().startsWith("GET ")) {
            String filled = values.fill(row.words(), false).replaceFirst("GET", "HEAD");
            JiraClient.Answer head = trial.send(row, client, filled, values);
            if (!head.body().isEmpty()) {
                problems.add(row + ": HEAD has a body");
            }
        }
    }

    /** What a link or a picture on a foreign page could fire must not do what the path does with its own verb. */
    private void readWhatIsWritten(Row row) {
        String path = (row.isRest() ? "/rest/phasegate/1.0" : "") + values.fill(row.words(), false).split(" ")[1];
        Rows before = Rows.now(projects.base());
        for (String verb : List.of("GET", "HEAD")) {
            for (JiraClient client : List.of(projects.foreign.people.as("lead"), projects.as(Actor.SYSTEM_ADMIN))) {
                reads++;
                client.send(verb, path, Optional.empty(), Map.of("If-Match", "1"));
            }
        }
        before.changed().forEach(table -> problems.add(row + ": asked with GET or HEAD it changed " + table));
    }
}
