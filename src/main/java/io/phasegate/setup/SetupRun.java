package io.phasegate.setup;

import io.phasegate.language.model.Message;
import io.phasegate.longtask.LongTaskKind;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.setup.model.Decision;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.PlannedStep;
import io.phasegate.setup.model.Written;
import io.phasegate.setup.store.SetupObjectStore;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The long task that makes and updates the Jira objects, one after the other. */
class SetupRun implements LongTaskKind {
    static final String NAME = "set-up";
    private static final Logger LOG = LoggerFactory.getLogger(SetupRun.class);

    private final WantedObjects wanted;
    private final Planner planner;
    private final Applier applier;
    private final SetupObjectStore store;
    private final StoredSetupObjects objects;

    SetupRun(WantedObjects wanted, Planner planner, Applier applier, SetupObjectStore store,
            StoredSetupObjects objects) {
        this.wanted = wanted;
        this.planner = planner;
        this.applier = applier;
        this.store = store;
        this.objects = objects;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String run(LongTaskRun run) {
        SetupOrder order = SetupOrder.read(run.input());
        List<JiraObject> all = wanted.catalogue().objects();
        run.expect(all.size());
        Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
        for (JiraObject object : all) {
            Decision decision = one(object, order);
            counts.merge(decision, 1, Integer::sum);
            objects.forget();
            run.step(Message.of("phasegate.setup.step." + decision.name().toLowerCase(Locale.ROOT), object.name()));
        }
        return json(counts);
    }

    private Decision one(JiraObject object, SetupOrder order) {
        Map<String, Written> written = store.all();
        PlannedStep step = order.applyTo(planner.step(object, written));
        try {
            applier.apply(step, written);
            return step.decision();
        } catch (RuntimeException e) {
            if (object.kind().essential()) {
                throw e;
            }
            LOG.warn("{} could not be made; the administrator's guide says how to make it by hand", object.key(), e);
            return Decision.CONFLICT;
        }
    }

    private static String json(Map<Decision, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> "\"" + entry.getKey().name().toLowerCase(Locale.ROOT) + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
