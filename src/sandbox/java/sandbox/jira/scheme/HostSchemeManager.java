package sandbox.jira.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;
import sandbox.jira.project.Projects;

/**
 * What the managers of permission, notification and issue security schemes have in common. None checks a permission.
 */
public abstract class HostSchemeManager implements SchemeManager {
    private final Schemes schemes;
    private final Projects projects;
    private final String type;
    private final Function<String, Object> subject;

    /** @param subject makes the subject of an entity in the type that Jira hands out for this kind of scheme */
    protected HostSchemeManager(Schemes schemes, Projects projects, String type, Function<String, Object> subject) {
        this.schemes = schemes;
        this.projects = projects;
        this.type = type;
        this.subject = subject;
    }

    @Override
    public Scheme createSchemeObject(String name, String description) {
        return createSchemeAndEntities(new Scheme(null, type, name, description, List.of()));
    }

    @Override
    public Scheme createSchemeAndEntities(Scheme scheme) {
        if (schemes.store().named(scheme.getName()).isPresent()) {
            throw new IllegalArgumentException("A scheme with this name exists: " + scheme.getName());
        }
        List<SchemeEntityData> entities = entities(scheme);
        return present(schemes.store().add(
                id -> new SchemeData(id, scheme.getName(), scheme.getDescription(), entities)));
    }

    @Override
    public Scheme copyScheme(Scheme scheme) {
        String name = "Copy of " + scheme.getName();
        return createSchemeAndEntities(new Scheme(null, type, name, scheme.getDescription(), scheme.getEntities()));
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return present(schemes.store().find(id));
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return present(schemes.store().named(name));
    }

    @Override
    public List<Scheme> getSchemeObjects() {
        return schemes.store().all().stream().map(this::present).toList();
    }

    @Override
    public Scheme getDefaultSchemeObject() {
        return present(schemes.defaultScheme());
    }

    @Override
    public Scheme getSchemeFor(Project project) {
        return present(schemes.of(project));
    }

    @Override
    public void updateScheme(Scheme scheme) {
        SchemeData stored = schemes.store().find(scheme.getId()).orElseThrow();
        schemes.store().put(new SchemeData(stored.id(), scheme.getName(), scheme.getDescription(), stored.entities(),
                stored.defaultLevel()));
    }

    @Override
    public void updateScheme(GenericValue row) throws GenericEntityException {
        SchemeData stored = schemes.store().find(row.getLong("id"))
                .orElseThrow(() -> new GenericEntityException("There is no such scheme"));
        schemes.store().put(new SchemeData(stored.id(), row.getString("name"), row.getString("description"),
                stored.entities(), row.getLong("defaultlevel")));
    }

    @Override
    public void deleteScheme(Long id) {
        schemes.remove(id);
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        schemes.assign(project, scheme.getId());
    }

    @Override
    public void removeSchemesFromProject(Project project) {
        schemes.unassign(project);
    }

    @Override
    public List<Project> getProjects(Scheme scheme) {
        return schemes.projectsUsing(scheme.getId()).stream().flatMap(id -> projects.byId(id).stream()).toList();
    }

    @Override
    public GenericValue getScheme(Long id) {
        return schemes.store().find(id).map(HostSchemeManager::row).orElse(null);
    }

    @Override
    public GenericValue createSchemeEntity(GenericValue scheme, SchemeEntity entity) throws GenericEntityException {
        if (scheme == null || schemes.store().find(scheme.getLong("id")).isEmpty()) {
            throw new GenericEntityException("There is no such scheme");
        }
        SchemeEntityData added = schemes.addEntity(scheme.getLong("id"), entity.getType(), entity.getParameter(),
                String.valueOf(entity.getEntityTypeId()));
        return row(added.id(), "type", added.type());
    }

    @Override
    public void deleteEntity(Long id) {
        schemes.removeEntity(id);
    }

    private List<SchemeEntityData> entities(Scheme scheme) {
        return scheme.getEntities().stream().map(entity -> new SchemeEntityData(schemes.nextEntityId(),
                entity.getType(), entity.getParameter(), String.valueOf(entity.getEntityTypeId()))).toList();
    }

    private Scheme present(Optional<SchemeData> data) {
        return data.map(this::present).orElse(null);
    }

    private Scheme present(SchemeData data) {
        List<SchemeEntity> entities = data.entities().stream().map(entity -> new SchemeEntity(entity.id(),
                entity.type(), entity.parameter(), subject.apply(entity.subject()), null, data.id())).toList();
        return new Scheme(data.id(), type, data.name(), data.description(), entities);
    }

    private static GenericValue row(SchemeData scheme) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", scheme.id());
        values.put("name", scheme.name());
        values.put("description", scheme.description());
        values.put("defaultlevel", scheme.defaultLevel());
        return new HostGenericValue(values);
    }

    private static GenericValue row(long id, String name, String value) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        values.put(name, value);
        return new HostGenericValue(values);
    }
}
