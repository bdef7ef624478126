package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.CanonicalPhase;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Share;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Reads the phases of a blueprint with their gates and criteria. */
final class PhaseReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A smaller part of a project is no phase, and would need an endless project to have a day. */
    private static final BigDecimal LEAST = new BigDecimal("0.5");

    private final Section root;
    private final Scopes scopes;
    private final boolean shared;

    /** @param shared whether the phases share out the whole length of a project among them */
    PhaseReader(Section root, Scopes scopes, boolean shared) {
        this.root = root;
        this.scopes = scopes;
        this.shared = shared;
    }

    /** In the order of their sequence. */
    List<Phase> phases() {
        List<Phase> phases = root.sections("phases").stream().map(this::phase)
                .sorted(Comparator.comparingInt(Phase::sequence)).toList();
        if (phases.stream().map(Phase::sequence).distinct().count() < phases.size()) {
            root.problem("phases", "sequence-twice");
        }
        return phases;
    }

    private Phase phase(Section section) {
        Phase phase = new Phase(section.definition("key", Names.Kind.PHASE), section.number("sequence", 0),
                section.name(), section.several("canonical", CanonicalPhase.class), section.both("goal"),
                section.reference("leadRole", Names.Kind.ROLE), share(section),
                section.decimal("months", BigDecimal.ZERO), section.sections("gates").stream().map(this::gate)
                .toList());
        if (phase.canonical().isEmpty()) {
            section.problem("canonical", "key-missing", "canonical");
        }
        section.finish();
        return phase;
    }

    private Share share(Section phase) {
        return phase.section("share").map(PhaseReader::range).orElseGet(() -> {
            if (shared) {
                phase.problem("share", "key-missing", "share");
            }
            return new Share(HUNDRED, HUNDRED, HUNDRED);
        });
    }

    private static Share range(Section section) {
        BigDecimal normal = section.decimal("normal", HUNDRED);
        Share share = new Share(section.decimal("minimum", normal), normal, section.decimal("maximum", normal));
        if (share.minimum().compareTo(normal) > 0 || normal.compareTo(share.maximum()) > 0 || share.minimum()
                .compareTo(LEAST) < 0) {
            section.problem("normal", "share-out-of-range", normal.toPlainString());
        }
        section.finish();
        return share;
    }

    private Gate gate(Section section) {
        Gate gate = new Gate(section.definition("key", Names.Kind.GATE), section.one("kind", Gate.Kind.class),
                section.name(), section.references("deciders", Names.Kind.ROLE),
                section.sections("criteria").stream().map(this::criterion).toList());
        if (gate.kind() == Gate.Kind.EXIT && gate.deciders().isEmpty()) {
            section.problem("deciders", "gate-without-decider", gate.key());
        }
        section.finish();
        return gate;
    }

    private Criterion criterion(Section section) {
        String kind = Shape.kind(section, Shape.CRITERIA);
        Criterion criterion = new Criterion(section.definition("key", Names.Kind.CRITERION), kind, section.both("text"),
                Shape.parameters(section, Shape.CRITERIA.get(kind)), section.flag("mandatory", true),
                section.references("tickedBy", Names.Kind.ROLE), section.references("waivedBy", Names.Kind.ROLE));
        if (Criterion.TICKED.contains(kind) && criterion.tickedBy().isEmpty()) {
            section.problem("tickedBy", "key-missing", "tickedBy");
        }
        if (kind.equals("STAGE_MARK") && !criterion.tickedBy().stream().allMatch(role -> role.startsWith("C_"))) {
            section.problem("tickedBy", "mark-not-by-customer", criterion.key());
        }
        scopes.read(section, Names.Kind.CRITERION, criterion.key(), false);
        section.finish();
        return criterion;
    }
}
