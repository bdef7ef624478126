package io.phasegate.setup;

import io.phasegate.setup.model.Fingerprint;
import io.phasegate.setup.model.Intent;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.PlannedStep;
import io.phasegate.setup.model.Written;
import io.phasegate.setup.store.SetupObjectStore;
import java.util.Map;

/**
 * Carries out one step and remembers it before the next one. Killed anywhere in between, the same step is planned again
 * from what was remembered and completed.
 */
class Applier {
    private final HostKinds kinds;
    private final SetupObjectStore store;

    Applier(HostKinds kinds, SetupObjectStore store) {
        this.kinds = kinds;
        this.store = store;
    }

    void apply(PlannedStep step, Map<String, Written> written) {
        Written last = written.get(step.object().key());
        HostIds ids = new KnownIds(written);
        switch (step.decision()) {
            case CREATE -> complete(step.object(), create(step, ids), ids);
            case UPDATE -> update(step, last, ids);
            case REUSE -> take(step, last);
            default -> { }
        }
    }

    private String create(PlannedStep step, HostIds ids) {
        JiraObject object = step.object();
        HostObjects host = kinds.of(object.kind());
        store.intended(object.key(), new Intent(step.hostName(), host.named(object, step.hostName(), ids)));
        String hostId = host.create(object, step.hostName(), ids);
        settled(object, hostId);
        return hostId;
    }

    private void update(PlannedStep step, Written last, HostIds ids) {
        String hostId = step.hostId().orElseThrow();
        if (last.state() == Written.State.INTENDED) {
            settled(step.object(), hostId);
        }
        complete(step.object(), hostId, ids);
    }

    private void settled(JiraObject object, String hostId) {
        kinds.of(object.kind()).settle(hostId);
        store.created(object.key(), hostId);
    }

    private void complete(JiraObject object, String hostId, HostIds ids) {
        HostObjects host = kinds.of(object.kind());
        host.write(object, hostId, ids);
        String shown = host.read(hostId).orElseThrow(() -> new IllegalStateException(object.key() + " is gone"));
        store.done(object.key(), hostId, Fingerprint.of(shown), object.fingerprint());
    }

    /** Remembers somebody else's object once. */
    private void take(PlannedStep step, Written last) {
        String hostId = step.hostId().orElseThrow();
        if (last == null || !last.hostId().equals(step.hostId())) {
            store.taken(step.object().key(), hostId);
        }
    }
}
