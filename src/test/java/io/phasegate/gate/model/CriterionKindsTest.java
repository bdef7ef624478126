package io.phasegate.gate.model;

import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.gate.AProject;
import io.phasegate.journal.FakeJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/** What a blueprint file may demand of a gate, something checks. */
public class CriterionKindsTest {
    @Test
    public void shouldCheckEveryKindOfTheFormat() throws IOException {
        Set<String> documented = documented();
        assertThat(documented).hasSize(26);
        assertThat(documented).allSatisfy(kind -> assertThat(unknown(kind)).as(kind).isFalse());
        assertThat(unknown("NO_SUCH_KIND")).isTrue();
    }

    @Test
    public void shouldCheckEveryKindThatAShippedBlueprintDemands() {
        Set<String> demanded = Shipped.blueprints().all().stream().map(Blueprint::phases).flatMap(List::stream)
                .flatMap(phase -> phase.gates().stream()).flatMap(gate -> gate.criteria().stream()).map(Criterion::kind)
                .collect(Collectors.toSet());
        assertThat(demanded).hasSizeGreaterThan(10).allSatisfy(kind -> assertThat(unknown(kind)).as(kind).isFalse());
    }

    private static boolean unknown(String kind) {
        GateFacts facts = new AProject(aMethod().demanding("x", kind).build(), new FakeJournal()).facts();
        return new ReadinessCheck(facts).of(facts.method().gate("GZ-G1").orElseThrow()).criteria().get(0).reasons()
                .stream()
                .anyMatch(reason -> reason.text().key().equals("phasegate.gate.reason.kind.unknown"));
    }

    /** The table of kinds in the page for authors; `_SIGNED` stands for `DELIVERABLE_SIGNED`. */
    private static Set<String> documented() throws IOException {
        String page = Files.readString(Path.of("docs/blueprint-format.md"));
        String table = page.substring(page.indexOf("| kind | parameters |"), page.indexOf("## What is planned"));
        Set<String> kinds = new TreeSet<>();
        table.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")[1]).forEach(cell -> {
            for (String name : cell.replaceAll("[`,]", " ").strip().split("\\s+")) {
                kinds.add(name.startsWith("_") ? "DELIVERABLE" + name : name);
            }
        });
        return kinds;
    }
}
