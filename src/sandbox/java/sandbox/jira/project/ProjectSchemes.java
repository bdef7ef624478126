package sandbox.jira.project;

import java.util.List;
import java.util.Optional;
import sandbox.data.Database;

/**
 * Which scheme of each kind a project uses. A project without an entry uses the default scheme of that kind, or none.
 */
public final class ProjectSchemes {
    private final Database database;

    public ProjectSchemes(Database database) {
        this.database = database;
    }

    public Optional<Long> schemeOf(long projectId, String kind) {
        return database.sql().first("SELECT scheme_id FROM project_scheme WHERE project_id = ? AND scheme_kind = ?",
                row -> row.id("scheme_id"), projectId, kind);
    }

    public List<Long> projectsUsing(String kind, long schemeId) {
        return database.sql().list("SELECT project_id FROM project_scheme WHERE scheme_kind = ? AND scheme_id = ?"
                + " ORDER BY project_id", row -> row.id("project_id"), kind, schemeId);
    }

    public List<Long> projectsWith(String kind) {
        return database.sql().list("SELECT project_id FROM project_scheme WHERE scheme_kind = ?",
                row -> row.id("project_id"), kind);
    }

    public void assign(long projectId, String kind, long schemeId) {
        database.transactions().inTransaction(() -> {
            remove(projectId, kind);
            database.sql().insert("project_scheme", "project_id,scheme_kind,scheme_id", projectId, kind, schemeId);
        });
    }

    public void remove(long projectId, String kind) {
        database.sql().update("DELETE FROM project_scheme WHERE project_id = ? AND scheme_kind = ?", projectId, kind);
    }
}
