package sandbox.jira.field;

import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;

/** All contexts of all configurable fields. A context that names the project wins over the global one, as in Jira. */
public final class Contexts {
    private final Database database;
    private final ConfigStore<ContextData> store;

    public Contexts(Database database, ConfigVersion version) {
        this.database = database;
        this.store = new ConfigStore<>(database, version, "fieldcontext", ContextData.class);
    }

    public ConfigStore<ContextData> store() {
        return store;
    }

    List<ContextData> of(String fieldId) {
        return store.all().stream().filter(context -> context.fieldId().equals(fieldId)).toList();
    }

    /** The configurations of all contexts of the field. */
    public List<Long> configsOf(String fieldId) {
        return of(fieldId).stream().map(ContextData::configId).toList();
    }

    /** The context that holds for the project, whatever the issue type. */
    Optional<ContextData> of(String fieldId, long projectId) {
        List<ContextData> candidates = of(fieldId);
        return candidates.stream().filter(context -> context.projectIds().contains(projectId)).findFirst()
                .or(() -> candidates.stream().filter(ContextData::global).findFirst());
    }

    /** The context that holds for issues of the type in the project; none when the field does not apply there. */
    Optional<ContextData> of(String fieldId, long projectId, String issueTypeId) {
        return of(fieldId, projectId).filter(context -> context.coversType(issueTypeId));
    }

    ContextData add(String fieldId, String name, String description, boolean global, List<Long> projectIds,
            List<String> issueTypeIds, List<String> options) {
        long configId = database.sequences().next("fieldconfig");
        return store.add(id -> new ContextData(id, fieldId, name, description, configId, global,
                List.copyOf(projectIds), List.copyOf(issueTypeIds), List.copyOf(options), null));
    }

    /** Puts the projects under this context and takes them from every other context of the field. */
    ContextData move(ContextData context, boolean global, List<Long> projectIds) {
        return database.transactions().inTransaction(() -> {
            for (ContextData other : of(context.fieldId())) {
                List<Long> left = other.projectIds().stream().filter(id -> !projectIds.contains(id)).toList();
                if (other.id() != context.id() && left.size() < other.projectIds().size()) {
                    store.put(other.covering(other.global(), left));
                }
            }
            return store.put(context.covering(global, projectIds));
        });
    }

    public void forgetProject(long projectId) {
        store.all().stream().filter(context -> context.projectIds().contains(projectId)).forEach(context ->
                store.put(context.covering(context.global(),
                        context.projectIds().stream().filter(id -> id != projectId).toList())));
    }
}
