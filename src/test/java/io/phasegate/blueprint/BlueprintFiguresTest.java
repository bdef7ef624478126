package io.phasegate.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/** docs/blueprints.md: how much each shipped blueprint contains, counted and not typed. */
public class BlueprintFiguresTest {
    private static final Path PAGE = Path.of("docs/blueprints.md");
    private static final String HEAD = """
            # The shipped blueprints

            Counted from the files in `src/main/resources/blueprints` by `mvn test -Dtest=BlueprintFiguresTest -Dupdate.blueprints=true`; the build fails when
            this page is out of date. Deadlines are rules, not their instances; checks and rules concern the organisation.

            | id | kind | name | phases | gates | criteria | tasks | deliverables | meetings | trainings | payments | bodies | roles | checks and rules | deadlines | questions | lists |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            """;

    @Test
    public void shouldBeOnThePageAsTheyAre() throws IOException {
        String page = HEAD + Shipped.blueprints().all().stream().map(BlueprintFiguresTest::row)
                .collect(Collectors.joining()) + total();
        if (Boolean.getBoolean("update.blueprints")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String row(Blueprint one) {
        String kind = one.kind() + (one.standalone() ? ", can stand alone" : "");
        return "| `" + one.id() + "` | " + kind + " | " + one.name().zh() + " / " + one.name().en() + " | "
                + figures(one).stream().map(String::valueOf).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static List<Integer> figures(Blueprint one) {
        Counts counts = Counts.of(one);
        return List.of(counts.phases(), counts.gates(), counts.criteria(), counts.tasks(), counts.deliverables(),
                counts.meetings(),
                counts.trainings(), counts.payments(), counts.bodies(), counts.roles(), counts.rules(),
                counts.deadlines(),
                one.tailoring().questions().size(), one.lists().size());
    }

    private static String total() {
        List<List<Integer>> all = Shipped.blueprints().all().stream().map(BlueprintFiguresTest::figures).toList();
        return "| " + all.size() + " files | | | " + IntStream.range(0, all.get(0).size())
                .mapToObj(column -> String.valueOf(all.stream().mapToInt(row -> row.get(column)).sum()))
                .collect(Collectors.joining(" | ")) + " |\n";
    }
}
