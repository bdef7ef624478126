package io.phasegate.project;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.database.TestDatabase;
import io.phasegate.journal.store.AoJournal;
import io.phasegate.journal.store.AoPersons;
import io.phasegate.journal.store.JournalRow;
import io.phasegate.journal.store.PersonRow;
import io.phasegate.language.model.Message;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.project.jira.HostProjects;
import io.phasegate.project.jira.HostUsers;
import io.phasegate.project.store.BlueprintTextRow;
import io.phasegate.project.store.BlueprintTexts;
import io.phasegate.project.store.ImplProjectRow;
import io.phasegate.project.store.PlanItemRow;
import io.phasegate.project.store.PlanStore;
import io.phasegate.project.store.ProjectStore;
import io.phasegate.web.rest.Json;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** The project domain on a real database, with a host in memory and tasks that run when told to. */
final class Bench implements AutoCloseable {
    final NoCalendars calendars = new NoCalendars();
    final FakeHost host = new FakeHost();
    final FakeCatalogue catalogue = new FakeCatalogue();
    final TestDatabase database = TestDatabase.h2();
    final List<String> steps = new ArrayList<>();
    final Access access = Mockito.mock(Access.class);
    final AoJournal journal;
    final Projects projects;
    final ApplyBlueprint apply;
    final CreateProject create;
    final ApplyToProject applyToProject;
    final ProjectStore store;
    final PlanStore plans;
    final AoPersons persons;
    final MethodUpdates methods;
    private final UpdateMethod update;
    private String kind = "";
    private final Json json = new Json();
    private String input = "";
    private Optional<LongTask> latest = Optional.empty();

    Bench() {
        ActiveObjects ao = database.tables(ImplProjectRow.class, PlanItemRow.class, BlueprintTextRow.class,
                JournalRow.class, PersonRow.class);
        persons = new AoPersons(ao);
        journal = new AoJournal(ao, persons, Clock.systemUTC());
        plans = new PlanStore(ao);
        store = new ProjectStore(ao);
        BlueprintTexts texts = new BlueprintTexts(ao);
        HostProjects hostProjects = new HostProjects(host.manager());
        HostUsers users = new HostUsers(users());
        Planning planning = new Planning(catalogue, new MethodComposer(), calendars);
        AppliedMethods applied = new AppliedMethods(texts, new BlueprintReader(), new MethodComposer());
        projects = new StoredProjects(store, plans, applied, hostProjects);
        KeptBlueprints kept = new KeptBlueprints(texts, applied);
        Foundation foundation = new Foundation(host, hostProjects, store, plans, kept);
        apply = new ApplyBlueprint(planning, kept, foundation, host, new PlanIssues(host, plans), projects, calendars,
                journal, persons,
                users, json);
        create = new CreateProject(access, planning, hostProjects, users, kept, new CompleteSetup(), tasks(), json);
        applyToProject = new ApplyToProject(access, planning, host, projects, kept, new CompleteSetup(), tasks(), json);
        NewerVersions versions = new NewerVersions(catalogue, new MethodComposer(), applied, texts);
        ProjectVersions all = new ProjectVersions(applied, plans);
        MethodCases cases = new MethodCases(projects, store, applied, versions, new EditedIssues(host, all), journal);
        methods = new MethodUpdates(access, projects, cases, versions, tasks(), json);
        update = new UpdateMethod(cases, new MethodEntries(journal, persons, users), store, plans, applied, projects,
                new PlanIssues(host, plans), new Rewording(host, all), calendars, json);
        Viewer viewer = new Viewer("pm", "项目经理", Locale.SIMPLIFIED_CHINESE, true, true);
        Mockito.when(access.requireProjectCreator()).thenReturn(viewer);
        Mockito.when(access.viewer(ArgumentMatchers.any())).thenReturn(viewer);
        Mockito.when(access.project(ArgumentMatchers.anyString())).thenAnswer(call -> ref(call.getArgument(0)));
    }

    private ProjectRef ref(String key) {
        return new ProjectRef(host.projects.get(key), key, key);
    }

    /** Runs the task that was started last, as often as asked for. */
    void runTask() {
        (kind.equals(UpdateMethod.NAME) ? update : apply).run(run());
    }

    /** Whether any task was started. */
    boolean ordered() {
        return !input.isEmpty();
    }

    long projectId() {
        return host.projects.get("HDI");
    }

    private LongTaskRun run() {
        return new LongTaskRun() {
            @Override
            public String subject() {
                return "HDI";
            }

            @Override
            public String input() {
                return input;
            }

            @Override
            public String userKey() {
                return "pm";
            }

            @Override
            public void expect(int count) {
                steps.clear();
            }

            @Override
            public void step(Message what) {
                steps.add(what.key());
            }
        };
    }

    /** As if the project had been ordered before, by the user with this key, and came to this. */
    void ordered(String projectKey, String userKey, LongTask.State state) {
        ordered(ApplyBlueprint.NAME, projectKey, userKey, state);
    }

    void ordered(String kindOfTask, String projectKey, String userKey, LongTask.State state) {
        latest = Optional.of(new LongTask(1, kindOfTask, projectKey, userKey, state, 0, 0, List.of(), ""));
    }

    private LongTasks tasks() {
        return new LongTasks() {
            @Override
            public LongTask start(String ordered, String subject, String given, String userKey) {
                input = given;
                kind = ordered;
                return new LongTask(1, ordered, subject, userKey, LongTask.State.WAITING, 0, 0, List.of(), "");
            }

            @Override
            public Optional<LongTask> find(long id) {
                return Optional.empty();
            }

            @Override
            public boolean unfinishedOf(String userKey) {
                return false;
            }

            @Override
            public Optional<LongTask> latest(String kind, String subject) {
                return latest.filter(task -> task.kind().equals(kind) && task.subject().equals(subject));
            }
        };
    }

    private static UserManager users() {
        UserManager users = Mockito.mock(UserManager.class);
        ApplicationUser pm = Mockito.mock(ApplicationUser.class);
        Mockito.when(pm.getKey()).thenReturn("pm");
        Mockito.when(pm.isActive()).thenReturn(true);
        Mockito.when(pm.getDisplayName()).thenReturn("项目经理");
        Mockito.when(users.getUserByName("pm")).thenReturn(pm);
        Mockito.when(users.getUserByKey("pm")).thenReturn(pm);
        return users;
    }

    @Override
    public void close() throws Exception {
        database.close();
    }
}
