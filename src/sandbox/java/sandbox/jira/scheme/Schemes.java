package sandbox.jira.scheme;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.project.ProjectSchemes;

/** All schemes of one kind. A kind has a default for projects without a scheme of their own, or none. */
public final class Schemes {
    private final Database database;
    private final ConfigStore<SchemeData> store;
    private final ProjectSchemes projects;
    private final Long defaultId;

    public Schemes(Database database, ConfigVersion version, ProjectSchemes projects, String kind, Long defaultId) {
        this.database = database;
        this.store = new ConfigStore<>(database, version, kind, SchemeData.class);
        this.projects = projects;
        this.defaultId = defaultId;
    }

    public ConfigStore<SchemeData> store() {
        return store;
    }

    public Optional<SchemeData> of(Project project) {
        return store.find(projects.schemeOf(project.getId(), store.kind()).orElse(defaultId));
    }

    public Optional<SchemeData> defaultScheme() {
        return store.find(defaultId);
    }

    public void assign(Project project, long schemeId) {
        if (store.find(schemeId).isEmpty()) {
            throw new IllegalArgumentException("There is no " + store.kind() + " " + schemeId);
        }
        projects.assign(project.getId(), store.kind(), schemeId);
    }

    public void unassign(Project project) {
        projects.remove(project.getId(), store.kind());
    }

    public List<Long> projectsUsing(long schemeId) {
        return projects.projectsUsing(store.kind(), schemeId);
    }

    public void remove(long schemeId) {
        projectsUsing(schemeId).forEach(project -> projects.remove(project, store.kind()));
        store.remove(schemeId);
    }

    public SchemeEntityData addEntity(long schemeId, String type, String parameter, String subject) {
        SchemeEntityData entity = new SchemeEntityData(nextEntityId(), type, parameter, subject);
        store.put(store.find(schemeId).orElseThrow().with(entity));
        return entity;
    }

    public void removeEntity(long entityId) {
        store.all().stream().filter(scheme -> scheme.entities().stream().anyMatch(entity -> entity.id() == entityId))
                .forEach(scheme -> store.put(scheme.without(entityId)));
    }

    long nextEntityId() {
        return database.sequences().next(store.kind() + "_entity");
    }
}
