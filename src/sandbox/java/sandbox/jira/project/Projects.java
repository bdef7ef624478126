package sandbox.jira.project;

import com.atlassian.jira.project.Project;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.data.Row;
import sandbox.jira.member.Provided;
import sandbox.jira.user.Users;

/** The table of projects. */
public final class Projects {
    private static final String SELECT = "SELECT * FROM project";

    private final Database database;
    private final Users users;

    public Projects(Database database, Users users) {
        this.database = database;
        this.users = users;
    }

    public Optional<Project> byId(Long id) {
        return id == null ? Optional.empty() : database.sql().first(SELECT + " WHERE id = ?", this::project, id);
    }

    public Optional<Project> byKey(String key) {
        return key == null ? Optional.empty()
                : database.sql().first(SELECT + " WHERE project_key = ?", this::project, key);
    }

    public Optional<Project> byName(String name) {
        return name == null ? Optional.empty()
                : database.sql().first(SELECT + " WHERE lower_name = ?", this::project, lower(name));
    }

    public List<Project> all() {
        return database.sql().list(SELECT + " ORDER BY lower_name", this::project);
    }

    public Optional<ProjectData> data(long id) {
        return database.sql().first(SELECT + " WHERE id = ?", Projects::data, id);
    }

    Project insert(ProjectData project) {
        database.sql().insert("project",
                "id,project_key,project_name,lower_name,lead_key,description,type_key,assignee_type,category_id",
                project.id(), project.key(), project.name(), lower(project.name()), project.leadKey(),
                project.description(), project.typeKey(), project.assigneeType(), project.categoryId());
        return Provided.of(StoredProject.class, project, users);
    }

    long nextId() {
        return database.sequences().next("project");
    }

    void categorise(long projectId, Long categoryId) {
        database.sql().update("UPDATE project SET category_id = ? WHERE id = ?", categoryId, projectId);
    }

    public void delete(long projectId) {
        database.sql().update("DELETE FROM project WHERE id = ?", projectId);
        database.sql().update("DELETE FROM project_scheme WHERE project_id = ?", projectId);
        database.sql().update("DELETE FROM role_actor WHERE project_id = ?", projectId);
    }

    private Project project(Row row) throws SQLException {
        return Provided.of(StoredProject.class, data(row), users);
    }

    private static ProjectData data(Row row) throws SQLException {
        return new ProjectData(row.id("id"), row.text("project_key"), row.text("project_name"),
                row.text("description"), row.text("lead_key"), row.text("type_key"), row.id("assignee_type"),
                row.idOrNull("category_id"));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
