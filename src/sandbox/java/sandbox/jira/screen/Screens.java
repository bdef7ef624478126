package sandbox.jira.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.project.ProjectSchemes;

/** All screens and the schemes that choose among them. */
public final class Screens {
    public static final long DEFAULT = 1;
    static final String KIND = "issuetypescreenscheme";

    private final Database database;
    private final ProjectSchemes projects;
    private final ConfigStore<ScreenData> screens;
    private final ConfigStore<ScreenSchemeData> schemes;
    private final ConfigStore<TypeScreenSchemeData> typeSchemes;

    public Screens(Database database, ConfigVersion version, ProjectSchemes projects) {
        this.database = database;
        this.projects = projects;
        this.screens = new ConfigStore<>(database, version, "screen", ScreenData.class);
        this.schemes = new ConfigStore<>(database, version, "screenscheme", ScreenSchemeData.class);
        this.typeSchemes = new ConfigStore<>(database, version, KIND, TypeScreenSchemeData.class);
    }

    public ConfigStore<ScreenData> screens() {
        return screens;
    }

    ConfigStore<ScreenSchemeData> schemes() {
        return schemes;
    }

    ConfigStore<TypeScreenSchemeData> typeSchemes() {
        return typeSchemes;
    }

    long nextPartId() {
        return database.sequences().next("screen_part");
    }

    Optional<TypeScreenSchemeData> typeSchemeOf(long projectId) {
        return typeSchemes.find(projects.schemeOf(projectId, KIND).orElse(DEFAULT));
    }

    void assign(Project project, long typeSchemeId) {
        projects.assign(project.getId(), KIND, typeSchemeId);
    }

    void unassign(Project project) {
        projects.remove(project.getId(), KIND);
    }

    List<Long> projectsUsing(long typeSchemeId) {
        return projects.projectsUsing(KIND, typeSchemeId);
    }

    /** The fields asked for when issues of the type are created, edited or viewed in the project. */
    public List<String> fieldsOf(long projectId, String issueTypeId, ScreenableIssueOperation operation) {
        return typeSchemeOf(projectId).flatMap(scheme -> scheme.screenSchemeFor(issueTypeId)).flatMap(schemes::find)
                .flatMap(scheme -> scheme.screenFor(operation.getId())).map(this::fieldsOf).orElse(List.of());
    }

    public List<String> fieldsOf(long screenId) {
        return screens.find(screenId).map(screen -> screen.tabs().stream()
                .flatMap(tab -> tab.fieldIds().stream()).toList()).orElse(List.of());
    }

    /** What every new Jira has: three screens, one screen scheme, one issue type screen scheme. */
    public void createDefaults() {
        screen(DEFAULT, "Default Screen", "summary", "issuetype", "security", "priority", "duedate", "assignee",
                "reporter", "environment", "description", "attachment", "labels", "issuelinks");
        screen(2, "Workflow Screen", "assignee");
        screen(3, "Resolve Issue Screen", "resolution", "assignee");
        schemes.insert(new ScreenSchemeData(DEFAULT, "Default Screen Scheme", "Default Screen Scheme",
                List.of(new ScreenSchemeData.Item(nextPartId(), null, DEFAULT))));
        typeSchemes.insert(new TypeScreenSchemeData(DEFAULT, "Default Issue Type Screen Scheme",
                "The default issue type screen scheme",
                List.of(new TypeScreenSchemeData.Entity(nextPartId(), null, DEFAULT))));
    }

    private void screen(long id, String name, String... fieldIds) {
        screens.insert(new ScreenData(id, name, "",
                List.of(new ScreenData.Tab(nextPartId(), "Field Tab", List.of(fieldIds)))));
    }
}
