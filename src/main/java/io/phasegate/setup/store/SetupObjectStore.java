package io.phasegate.setup.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.setup.model.Intent;
import io.phasegate.setup.model.Written;
import io.phasegate.setup.model.Written.State;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Remembers the Jira objects of set-up, each step at once, so that a killed run is continued where it stopped. */
public class SetupObjectStore {
    private static final String NONE = "-";

    private final ActiveObjects ao;

    public SetupObjectStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Everything by object key, in one statement. */
    public Map<String, Written> all() {
        Map<String, Written> all = new LinkedHashMap<>();
        for (SetupObjectRow row : ao.find(SetupObjectRow.class, Query.select().order("ID ASC"))) {
            all.put(row.getObjectKey(), value(row));
        }
        return all;
    }

    /** Before the object is made. */
    public void intended(String key, Intent intent) {
        write(key, row -> {
            row.setState(State.INTENDED.name());
            row.setHostId(NONE);
            row.setPlannedName(intent.plannedName());
            row.setIdsBefore("[" + String.join("\n", intent.idsBefore()) + "]");
        });
    }

    /** The object exists, bare. */
    public void created(String key, String hostId) {
        write(key, row -> {
            row.setState(State.CREATED.name());
            row.setHostId(hostId);
        });
    }

    /** The object is as we want it. */
    public void done(String key, String hostId, String hostFingerprint, String wantedFingerprint) {
        write(key, row -> {
            row.setState(State.DONE.name());
            row.setHostId(hostId);
            row.setHostPrint(hostFingerprint);
            row.setWantedPrint(wantedFingerprint);
        });
    }

    /** Somebody else's object serves; it is never written to. */
    public void taken(String key, String hostId) {
        write(key, row -> {
            row.setState(State.TAKEN.name());
            row.setHostId(hostId);
        });
    }

    private void write(String key, Consumer<SetupObjectRow> change) {
        ao.executeInTransaction(() -> {
            SetupObjectRow row = find(key).orElseGet(() -> create(key));
            change.accept(row);
            row.save();
            return key;
        });
    }

    private SetupObjectRow create(String key) {
        return ao.create(SetupObjectRow.class, new DBParam("OBJECT_KEY", key),
                new DBParam("STATE", State.INTENDED.name()),
                new DBParam("HOST_ID", NONE), new DBParam("HOST_PRINT", NONE), new DBParam("WANTED_PRINT", NONE),
                new DBParam("PLANNED_NAME", NONE), new DBParam("IDS_BEFORE", "[]"));
    }

    private Optional<SetupObjectRow> find(String key) {
        return Arrays.stream(ao.find(SetupObjectRow.class, Query.select().where("OBJECT_KEY = ?", key))).findFirst();
    }

    private static Written value(SetupObjectRow row) {
        State state = State.valueOf(row.getState());
        Optional<String> hostId = Optional.of(row.getHostId()).filter(id -> !id.equals(NONE));
        Intent intent = new Intent(row.getPlannedName(), ids(row.getIdsBefore()));
        return new Written(row.getObjectKey(), hostId, state, row.getHostPrint(), row.getWantedPrint(),
                state == State.INTENDED ? Optional.of(intent) : Optional.empty());
    }

    private static List<String> ids(String text) {
        String inside = text.substring(1, text.length() - 1);
        return inside.isEmpty() ? List.of() : List.of(inside.split("\n"));
    }
}
