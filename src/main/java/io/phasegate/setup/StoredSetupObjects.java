package io.phasegate.setup;

import io.phasegate.access.model.SideRoles;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.setup.model.ObjectKeys;
import io.phasegate.setup.model.Written;
import io.phasegate.setup.store.SetupObjectStore;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ids of set-up's objects, read in one statement and kept: host ids never change, so issue views cost nothing. Read
 * again after ten seconds while set-up is incomplete and after ten minutes otherwise, which is how other nodes learn of
 * a run here.
 */
class StoredSetupObjects implements SetupObjects, SideRoles {
    private static final long INCOMPLETE_MILLIS = 10_000;
    private static final long COMPLETE_MILLIS = 600_000;

    private final SetupObjectStore store;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(Map.of(), false, Long.MIN_VALUE);

    StoredSetupObjects(SetupObjectStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String objectKey) {
        return Optional.ofNullable(current().ids().get(objectKey));
    }

    @Override
    public String require(String objectKey) {
        return find(objectKey).orElseThrow(() -> Refusal.conflict(Message.of("phasegate.setup.run.first")));
    }

    @Override
    public boolean complete() {
        return current().complete();
    }

    @Override
    public OptionalLong customerRoleId() {
        return roleId(ObjectKeys.ROLE_CUSTOMER);
    }

    @Override
    public OptionalLong vendorRoleId() {
        return roleId(ObjectKeys.ROLE_VENDOR);
    }

    /** After this node changed something. */
    void forget() {
        snapshot = new Snapshot(Map.of(), false, Long.MIN_VALUE);
    }

    private OptionalLong roleId(String key) {
        return find(key).map(id -> OptionalLong.of(Long.parseLong(id))).orElseGet(OptionalLong::empty);
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        if (clock.millis() >= known.validUntil()) {
            known = read();
            snapshot = known;
        }
        return known;
    }

    private Snapshot read() {
        Map<String, Written> all = store.all();
        Set<String> missing = EssentialKeys.all().stream().filter(key -> !complete(all.get(key)))
                .collect(Collectors.toSet());
        Map<String, String> ids = all.values().stream().filter(Written::complete)
                .collect(Collectors.toUnmodifiableMap(Written::objectKey, written -> written.hostId().orElseThrow()));
        long validity = missing.isEmpty() ? COMPLETE_MILLIS : INCOMPLETE_MILLIS;
        return new Snapshot(ids, missing.isEmpty(), clock.millis() + validity);
    }

    private static boolean complete(Written written) {
        return written != null && written.complete();
    }

    /** What was read last. */
    private record Snapshot(Map<String, String> ids, boolean complete, long validUntil) {
    }
}
