package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import sandbox.jira.member.Provided;

/** An issue type screen scheme handed out to plugins. Once it has an id, changes of its entities are stored at once. */
abstract class StoredTypeScreenScheme implements IssueTypeScreenScheme {
    private final TypeSchemeAccess access;
    private final List<StoredTypeScreenEntity> entities = new ArrayList<>();
    private Long id;
    private String name;
    private String description;

    protected StoredTypeScreenScheme(TypeSchemeAccess access, TypeScreenSchemeData data) {
        this.access = access;
        if (data != null) {
            id = data.id();
            name = data.name();
            description = data.description();
            data.entities().forEach(entity -> entities.add(attached(
                    Provided.of(StoredTypeScreenEntity.class, access, entity))));
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String value) {
        name = value;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String value) {
        description = value;
    }

    @Override
    public void addEntity(IssueTypeScreenSchemeEntity entity) {
        entities.removeIf(known -> Objects.equals(known.getIssueTypeId(), entity.getIssueTypeId()));
        entities.add(attached((StoredTypeScreenEntity) entity));
        changed();
    }

    @Override
    public void removeEntity(String issueTypeId) {
        entities.removeIf(known -> Objects.equals(known.getIssueTypeId(), issueTypeId));
        changed();
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return List.copyOf(entities);
    }

    @Override
    public IssueTypeScreenSchemeEntity getEntity(String issueTypeId) {
        return entities.stream().filter(known -> Objects.equals(known.getIssueTypeId(), issueTypeId)).findFirst()
                .orElse(null);
    }

    @Override
    public Collection<Project> getProjects() {
        return access.screens().projectsUsing(id).stream().flatMap(
                project -> access.projects().byId(project).stream()).toList();
    }

    @Override
    public void store() {
        if (id == null) {
            id = access.screens().typeSchemes().add(this::data).id();
        } else {
            access.screens().typeSchemes().put(data(id));
        }
    }

    @Override
    public void remove() {
        if (id == Screens.DEFAULT || !getProjects().isEmpty()) {
            throw new IllegalStateException("Projects use the issue type screen scheme " + id);
        }
        access.screens().typeSchemes().remove(id);
    }

    void changed() {
        if (id != null) {
            store();
        }
    }

    private StoredTypeScreenEntity attached(StoredTypeScreenEntity entity) {
        entity.attach(this);
        return entity;
    }

    private TypeScreenSchemeData data(long ownId) {
        return new TypeScreenSchemeData(ownId, name, description,
                entities.stream().map(StoredTypeScreenEntity::data).toList());
    }
}
