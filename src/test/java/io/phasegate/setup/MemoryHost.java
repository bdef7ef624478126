package io.phasegate.setup;

import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A host in memory, and a process that can die right before or after a write to it. Fixture of the set-up tests. */
final class MemoryHost {
    final Map<String, Thing> things = new LinkedHashMap<>();
    private Death death = Death.NEVER;
    private int writesToGo;
    private int nextId = 10_000;

    List<HostObjects> adapters() {
        return Arrays.stream(ObjectKind.values()).map(kind -> (HostObjects) new Adapter(kind)).toList();
    }

    void die(Death when, int write) {
        death = when;
        writesToGo = write;
    }

    String foreign(ObjectKind kind, String name) {
        String id = String.valueOf(nextId++);
        things.put(id, new Thing(kind, name, "foreign"));
        return id;
    }

    void edit(String id, String content) {
        things.put(id, new Thing(things.get(id).kind(), things.get(id).name(), content));
    }

    private void change(Runnable effect) {
        writesToGo--;
        if (death == Death.BEFORE && writesToGo == 0) {
            throw new Killed();
        }
        effect.run();
        if (death == Death.AFTER && writesToGo == 0) {
            throw new Killed();
        }
    }

    /** When the process dies, seen from the n-th write from now. */
    enum Death {
        NEVER, BEFORE, AFTER
    }

    /** An object of the host. */
    record Thing(ObjectKind kind, String name, String content) {
    }

    /** The process died here. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Objects of one kind. */
    private final class Adapter implements HostObjects {
        private final ObjectKind kind;

        Adapter(ObjectKind kind) {
            this.kind = kind;
        }

        @Override
        public ObjectKind kind() {
            return kind;
        }

        @Override
        public Optional<String> read(String hostId) {
            return Optional.ofNullable(things.get(hostId)).map(Thing::toString);
        }

        @Override
        public String name(String hostId) {
            return things.get(hostId).name();
        }

        @Override
        public boolean uniqueNames() {
            return kind != ObjectKind.CUSTOM_FIELD;
        }

        @Override
        public List<String> named(JiraObject object, String name, HostIds ids) {
            List<String> found = new ArrayList<>();
            things.forEach((id, thing) -> {
                if (thing.kind() == kind && thing.name().equals(name)) {
                    found.add(id);
                }
            });
            return found;
        }

        @Override
        public String create(JiraObject object, String name, HostIds ids) {
            String id = String.valueOf(nextId++);
            change(() -> things.put(id, new Thing(kind, name, "bare")));
            return id;
        }

        @Override
        public void write(JiraObject object, String hostId, HostIds ids) {
            change(() -> edit(hostId, object.content().toString()));
        }
    }
}
