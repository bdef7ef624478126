package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.OrganisationPart;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.blueprint.model.Tailoring;
import io.phasegate.blueprint.model.WorkPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Reads and validates a blueprint file (methodologies B.5). Used by the catalogue, by imports, and for applied
 * blueprints.
 */
public final class BlueprintReader {
    /** Rounded shares such as 33.33 + 66.67 need not be exact to the last digit. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    /** @param file name used in problems */
    public Reading read(String file, String text) {
        Problems problems = new Problems(file);
        Optional<Blueprint> blueprint = new YamlText(text, problems).root().map(node -> read(node, problems));
        List<Problem> found = problems.inOrder();
        return new Reading(found.isEmpty() ? blueprint : Optional.empty(), found);
    }

    private static Blueprint read(MappingNode node, Problems problems) {
        Names names = new Names(problems);
        Section root = new Section("", node, problems, names);
        Blueprint blueprint = read(root, names);
        root.finish();
        names.checkReferences();
        new Order(root, blueprint).check();
        Repeats.check(root, blueprint);
        if (isBackbone(blueprint)) {
            checkShares(root, blueprint.phases());
        }
        return blueprint;
    }

    private static Blueprint read(Section root, Names names) {
        String id = root.text("id");
        if (!id.matches("[a-z][a-z0-9-]{1,39}")) {
            root.problem("id", "id-malformed", id);
        }
        String version = root.text("version");
        if (!version.isEmpty() && !version.matches("[0-9]{1,4}[.][0-9]{1,4}([.][0-9]{1,4})?")) {
            root.problem("version", "version-malformed", version);
        }
        Blueprint.Kind kind = root.one("kind", Blueprint.Kind.class);
        boolean standalone = root.flag("standalone", false);
        Scopes scopes = new Scopes();
        TailoringReader tailoring = new TailoringReader(root, names);
        OrganisationPart organisation = new OrganisationReader(root, scopes).part();
        WorkPart work = work(root, id, scopes, kind == Blueprint.Kind.FULL || standalone);
        return new Blueprint(id, version, kind, standalone, root.flag("sequential", false),
                root.decimal("statedMonths", BigDecimal.ZERO), root.text("seed"), root.name(), root.both("purpose"),
                root.optionalBoth("incompleteNote"),
                new Tailoring(tailoring.questions(), tailoring.profiles(), scopes.all()), organisation, work);
    }

    private static WorkPart work(Section root, String id, Scopes scopes, boolean shared) {
        WorkReader work = new WorkReader(root, id, scopes);
        ProcessReader process = new ProcessReader(root, scopes);
        return new WorkPart(new PhaseReader(root, scopes, shared).phases(), work.tasks(), work.deliverables(),
                process.meetings(), process.trainings(), process.payments(), new DeadlineReader(root, scopes)
                .deadlines(),
                new ListingReader(root).lists());
    }

    private static boolean isBackbone(Blueprint blueprint) {
        return blueprint.kind() == Blueprint.Kind.FULL || blueprint.standalone();
    }

    private static void checkShares(Section root, List<Phase> phases) {
        if (phases.isEmpty()) {
            root.problem("phases", "key-missing", "phases");
            return;
        }
        BigDecimal sum = phases.stream().map(phase -> phase.share().normal()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(ROUNDING) > 0) {
            root.problem("phases", "shares-not-hundred", sum.toPlainString());
        }
    }
}
