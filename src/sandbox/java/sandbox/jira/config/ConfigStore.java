package sandbox.jira.config;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import sandbox.data.Database;
import sandbox.data.Json;

/** All objects of one kind. Reading costs nothing until something changes; writing joins the thread's transaction. */
public final class ConfigStore<T extends ConfigObject> {
    private final Database database;
    private final ConfigVersion version;
    private final String kind;
    private final Class<T> type;
    private volatile Snapshot<T> snapshot = new Snapshot<>(-1, Map.of());

    public ConfigStore(Database database, ConfigVersion version, String kind, Class<T> type) {
        this.database = database;
        this.version = version;
        this.kind = kind;
        this.type = type;
    }

    /** In the order of creation. */
    public List<T> all() {
        return List.copyOf(byId().values());
    }

    public Optional<T> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId().get(id));
    }

    /** Jira writes many of its identifiers as text. */
    public Optional<T> find(String id) {
        return id != null && id.matches("\\d{1,18}") ? find(Long.valueOf(id)) : Optional.empty();
    }

    public Optional<T> named(String name) {
        return byId().values().stream().filter(item -> item.name().equals(name)).findFirst();
    }

    public T add(LongFunction<T> maker) {
        T made = maker.apply(database.sequences().next(kind));
        insert(made);
        return made;
    }

    /** Adds an object with an identifier of its own choice, as the objects have that every Jira starts with. */
    public T insert(T item) {
        return change(item, () -> database.sql().insert("config_object", "kind,id,object_name,detail",
                kind, item.id(), item.name(), Json.write(item)));
    }

    public T put(T item) {
        return change(item, () -> {
            String update = "UPDATE config_object SET object_name = ?, detail = ? WHERE kind = ? AND id = ?";
            if (database.sql().update(update, item.name(), Json.write(item), kind, item.id()) == 0) {
                throw new IllegalArgumentException("There is no " + kind + " " + item.id());
            }
        });
    }

    public void remove(long id) {
        change(null, () -> database.sql().update("DELETE FROM config_object WHERE kind = ? AND id = ?", kind, id));
    }

    public String kind() {
        return kind;
    }

    private T change(T item, Runnable statement) {
        database.transactions().inTransaction(() -> {
            statement.run();
            version.raise();
        });
        return item;
    }

    private Map<Long, T> byId() {
        if (version.uncommittedHere()) {
            return load();
        }
        long now = version.current();
        Snapshot<T> last = snapshot;
        if (last.version != now) {
            last = new Snapshot<>(now, load());
            snapshot = last;
        }
        return last.items;
    }

    private Map<Long, T> load() {
        Map<Long, T> found = new LinkedHashMap<>();
        Collection<T> rows = database.sql().list("SELECT detail FROM config_object WHERE kind = ? ORDER BY id",
                row -> Json.read(row.text("detail"), type), kind);
        rows.forEach(item -> found.put(item.id(), item));
        return found;
    }

    /** The objects as they were at one version. */
    private record Snapshot<T>(long version, Map<Long, T> items) {
    }
}
