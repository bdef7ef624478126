package sandbox.jira.project;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.project.AssigneeTypes;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.member.Provided;

/** Projects without any permission check, as in Jira: whoever calls it checks, and `ProjectService` does. */
public abstract class HostProjectManager implements ProjectManager {
    private final Database database;
    private final Projects projects;
    private final ConfigStore<ProjectCategoryData> categories;
    private final ProjectCreated created;

    protected HostProjectManager(Database database, Projects projects, ConfigStore<ProjectCategoryData> categories,
            ProjectCreated created) {
        this.database = database;
        this.projects = projects;
        this.categories = categories;
        this.created = created;
    }

    @Override
    public Project getProjectObj(Long id) {
        return projects.byId(id).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return projects.byKey(key == null ? null : key.toUpperCase(Locale.ROOT)).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return projects.byKey(key).orElse(null);
    }

    @Override
    public Project getProjectObjByName(String name) {
        return projects.byName(name).orElse(null);
    }

    @Override
    public List<Project> getProjects() {
        return projects.all();
    }

    @Override
    public Project createProject(ApplicationUser user, ProjectCreationData data) {
        return database.transactions().inTransaction(() -> {
            Project project = projects.insert(data(data));
            created.handle(project);
            return project;
        });
    }

    @Override
    public ProjectCategory getProjectCategoryForProject(Project project) {
        return projects.data(project.getId()).map(ProjectData::categoryId).flatMap(categories::find)
                .map(HostProjectManager::present).orElse(null);
    }

    @Override
    public ProjectCategory createProjectCategory(String name, String description) {
        return present(categories.add(id -> new ProjectCategoryData(id, name, description)));
    }

    @Override
    public Collection<ProjectCategory> getAllProjectCategories() {
        return categories.all().stream().map(HostProjectManager::present).toList();
    }

    @Override
    public void setProjectCategory(Project project, ProjectCategory category) {
        projects.categorise(project.getId(), category == null ? null : category.getId());
    }

    private static ProjectCategory present(ProjectCategoryData data) {
        return Provided.of(StoredCategory.class, data);
    }

    private ProjectData data(ProjectCreationData data) {
        ProjectTypeKey type = data.getProjectTypeKey();
        Long assigneeType = data.getAssigneeType();
        return new ProjectData(projects.nextId(), data.getKey(), data.getName(), data.getDescription(),
                data.getLead().getKey(), type == null ? "software" : type.getKey(),
                assigneeType == null ? AssigneeTypes.UNASSIGNED : assigneeType, null);
    }
}
