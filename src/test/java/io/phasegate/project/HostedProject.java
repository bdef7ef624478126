package io.phasegate.project;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.util.UserManager;
import io.phasegate.access.Access;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.longtask.LongTaskKind;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.project.jira.HostProjects;
import io.phasegate.project.jira.HostUsers;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.store.BlueprintTexts;
import io.phasegate.project.store.PlanStore;
import io.phasegate.project.store.ProjectStore;
import io.phasegate.web.rest.Json;
import java.util.List;
import org.mockito.Mockito;

/**
 * One project of a host in memory that counts, with the product's own commands and tasks on given tables. Used by
 * races; what needs no race has {@link Bench}.
 */
public final class HostedProject {
    private final FakeHost host;
    private final FakeCatalogue catalogue = new FakeCatalogue();
    private final KeptOrder updates = new KeptOrder();
    private final String key;
    private final Projects projects;
    private final ApplyBlueprint apply;
    private final ApplyToProject orders;
    private final MethodUpdates methods;
    private final UpdateMethod update;

    /**
     * @param tasks       where the order to apply a blueprint goes
     * @param beforeIssue happens before each issue is made
     */
    public HostedProject(ActiveObjects ao, Journal journal, Persons persons, Access access, LongTasks tasks,
            Runnable beforeIssue, long id) {
        host = new FakeHost(beforeIssue);
        key = "P" + id;
        host.addProject(id, key, "Project " + id);
        Json json = new Json();
        ProjectStore store = new ProjectStore(ao);
        PlanStore plans = new PlanStore(ao);
        BlueprintTexts texts = new BlueprintTexts(ao);
        HostProjects hostProjects = new HostProjects(host.manager());
        HostUsers users = new HostUsers(Mockito.mock(UserManager.class));
        NoCalendars calendars = new NoCalendars();
        Planning planning = new Planning(catalogue, new MethodComposer(), calendars);
        AppliedMethods applied = new AppliedMethods(texts, new BlueprintReader(), new MethodComposer());
        KeptBlueprints kept = new KeptBlueprints(texts, applied);
        ProjectVersions versions = new ProjectVersions(applied, plans);
        NewerVersions newer = new NewerVersions(catalogue, new MethodComposer(), applied, texts);
        projects = new StoredProjects(store, plans, applied, hostProjects);
        apply = new ApplyBlueprint(planning, kept, new Foundation(host, hostProjects, store, plans, kept), host,
                new PlanIssues(host, plans), projects, calendars, journal, persons, users, json);
        orders = new ApplyToProject(access, planning, host, projects, kept, new CompleteSetup(), tasks, json);
        MethodCases cases = new MethodCases(projects, store, applied, newer, new EditedIssues(host, versions), journal);
        methods = new MethodUpdates(access, projects, cases, newer, updates, json);
        update = new UpdateMethod(cases, new MethodEntries(journal, persons, users), store, plans, applied, projects,
                new PlanIssues(host, plans), new Rewording(host, versions), calendars, json);
    }

    public Projects projects() {
        return projects;
    }

    /** What runs the order below. */
    public LongTaskKind task() {
        return apply;
    }

    /** Orders that the blueprint of this text is applied. */
    public LongTask order(String text) {
        catalogue.put(text);
        return orders.start(key, ARequest.aRequest().key(key).blueprint("race").overlays().build(), "");
    }

    /** Orders to go over to this text, as things are now. @return what does it */
    public Runnable update(String text) {
        catalogue.put(text);
        methods.start(methods.open(key));
        return () -> update.run(updates.run());
    }

    /** Plan key of each issue that was made, twice when it was made twice. */
    public List<String> made() {
        return host.issues.values().stream().map(IssueDraft::planKey).toList();
    }
}
