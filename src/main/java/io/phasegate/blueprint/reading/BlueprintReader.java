package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Problem;
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
        Blueprint blueprint = read(root);
        root.finish();
        names.checkReferences();
        checkShares(root, blueprint.phases());
        return blueprint;
    }

    private static Blueprint read(Section root) {
        String id = root.text("id");
        if (!id.matches("[a-z][a-z0-9-]{1,39}")) {
            root.problem("id", "key-malformed", id);
        }
        OrganisationReader organisation = new OrganisationReader(root);
        WorkReader work = new WorkReader(root, id);
        return new Blueprint(id, root.text("version"), root.one("kind", Blueprint.Kind.class),
                root.flag("standalone", false), root.text("seed"), root.name(), root.both("purpose"),
                root.optionalBoth("incompleteNote"), organisation.bodies(), organisation.roles(),
                organisation.responsibilities(), organisation.checks(), organisation.rules(),
                new PhaseReader(root).phases(), work.tasks(), work.deliverables());
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
