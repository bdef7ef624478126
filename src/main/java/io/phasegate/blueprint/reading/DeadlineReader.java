package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineEvent.Subject;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeadlineRule.Direction;
import io.phasegate.blueprint.model.DeadlineRule.Moment;
import io.phasegate.blueprint.model.DeadlineRule.Severity;
import io.phasegate.blueprint.model.DeadlineRule.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the limits of a blueprint (II.1). */
final class DeadlineReader {
    private static final int LONGEST = 1000;
    private static final Map<Subject, Set<Names.Kind>> OBJECTS = new EnumMap<>(Map.of(
            Subject.ITEM, Set.of(Names.Kind.PHASE, Names.Kind.TASK, Names.Kind.DELIVERABLE, Names.Kind.MEETING,
                    Names.Kind.TRAINING, Names.Kind.PAYMENT),
            Subject.PHASE, Set.of(Names.Kind.PHASE), Subject.GATE, Set.of(Names.Kind.GATE),
            Subject.DELIVERABLE, Set.of(Names.Kind.DELIVERABLE), Subject.MEETING, Set.of(Names.Kind.MEETING),
            Subject.TRAINING, Set.of(Names.Kind.TRAINING), Subject.PAYMENT, Set.of(Names.Kind.PAYMENT)));

    private final Section root;
    private final Scopes scopes;

    DeadlineReader(Section root, Scopes scopes) {
        this.root = root;
        this.scopes = scopes;
    }

    List<DeadlineRule> deadlines() {
        return root.sections("deadlines").stream().map(this::deadline).toList();
    }

    private DeadlineRule deadline(Section section) {
        DeadlineRule rule = new DeadlineRule(section.definition("key", Names.Kind.DEADLINE), section.both("text"),
                section.section("trigger").map(DeadlineReader::moment).orElseGet(() -> noTrigger(section)),
                section.oneOrSeveral("done").stream().map(DeadlineReader::moment).toList(), section.number("limit", 0),
                section.one("unit", Unit.class), section.one("direction", Direction.class),
                section.reference("responsible", Names.Kind.ROLE),
                section.optionalReference("escalatesTo", Names.Kind.ROLE),
                section.one("severity", Severity.class));
        if (rule.done().stream().anyMatch(done -> done.comesWith(rule.trigger()))) {
            section.problem("done", "done-by-trigger", rule.trigger().event().name());
        }
        if (rule.limit() > LONGEST) {
            section.problem("limit", "limit-too-long", rule.limit(), LONGEST);
        }
        scopes.read(section, Names.Kind.DEADLINE, rule.key(), false);
        section.finish();
        return rule;
    }

    private static Moment noTrigger(Section section) {
        section.problem("trigger", "key-missing", "trigger");
        return new Moment(DeadlineEvent.CONTRACT_SIGNED, Optional.empty());
    }

    private static Moment moment(Section section) {
        DeadlineEvent event = section.one("event", DeadlineEvent.class);
        Optional<String> object = section.optionalText("object");
        Set<Names.Kind> kinds = OBJECTS.getOrDefault(event.subject(), Set.of());
        if (object.isPresent() && kinds.isEmpty()) {
            section.problem("object", "event-without-object", event.name());
        } else {
            object.ifPresent(key -> section.refer("object", key, kinds));
        }
        Moment moment = new Moment(event, object, section.texts("classes"), section.flag("whileTraining", false));
        narrowing(section, moment);
        section.finish();
        return moment;
    }

    private static void narrowing(Section section, Moment moment) {
        List<String> known = moment.event().subject().classes();
        if (known.isEmpty() && !moment.classes().isEmpty()) {
            section.problem("classes", "event-without-classes", moment.event().name());
        } else {
            moment.classes().stream().filter(one -> !known.contains(one))
                    .forEach(one -> section.problem("classes", "not-one-of", one, known.toString()));
        }
        if (moment.whileTraining() && !moment.event().isPeriodic()) {
            section.problem("whileTraining", "event-without-training", moment.event().name());
        }
    }
}
