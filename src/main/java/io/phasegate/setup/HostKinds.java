package io.phasegate.setup;

import io.phasegate.setup.model.ObjectKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The adapters by kind. Used by planner and applier. */
class HostKinds {
    private final Map<ObjectKind, HostObjects> adapters = new EnumMap<>(ObjectKind.class);

    HostKinds(List<HostObjects> adapters) {
        adapters.forEach(adapter -> this.adapters.put(adapter.kind(), adapter));
    }

    HostObjects of(ObjectKind kind) {
        HostObjects adapter = adapters.get(kind);
        if (adapter == null) {
            throw new IllegalStateException("Nothing writes objects of kind " + kind);
        }
        return adapter;
    }
}
