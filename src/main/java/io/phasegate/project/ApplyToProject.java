package io.phasegate.project;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.PlannedProject;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import io.phasegate.web.rest.Json;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command that applies blueprints to a Jira project that is there already: an empty one, or one on our schemes. The
 * schemes of a project with issues are never exchanged: that is the administrator's work, whose steps the refusal
 * names.
 */
public class ApplyToProject {
    private final Access access;
    private final Planning planning;
    private final ProjectHost host;
    private final Projects projects;
    private final KeptBlueprints kept;
    private final SetupObjects setup;
    private final LongTasks tasks;
    private final Json json;

    ApplyToProject(Access access, Planning planning, ProjectHost host, Projects projects, KeptBlueprints kept,
            SetupObjects setup, LongTasks tasks, Json json) {
        this.access = access;
        this.planning = planning;
        this.host = host;
        this.projects = projects;
        this.kept = kept;
        this.setup = setup;
        this.tasks = tasks;
        this.json = json;
    }

    /**
     * @throws Refusal 404, 403 not its administrator, 400 with every wrong field, 409 with the administrator's steps
     */
    public PlannedProject preview(String projectKey, NewProject request) {
        ProjectRef project = access.project(projectKey);
        return plan(project, request, permitted(project));
    }

    /** @param seen tag of the preview, empty when there was none; @throws Refusal as the preview, and 412 */
    public LongTask start(String projectKey, NewProject request, String seen) {
        ProjectRef project = access.project(projectKey);
        Viewer viewer = permitted(project);
        PlannedProject planned = plan(project, request, viewer);
        KeptBlueprints.requireSeen(seen, planned);
        Order order = new Order(request.resolved(planned.details()), project.id(), host.leadOf(project.id()),
                kept.keep(planned));
        return tasks.start(ApplyBlueprint.NAME, project.key(), json.write(order), viewer.userKey());
    }

    /**
     * Creating schemes' worth of structure needs both: the project's administration and the right to create such
     * projects.
     */
    private Viewer permitted(ProjectRef project) {
        access.requireProjectAdministrator(project);
        return access.requireProjectCreator();
    }

    private PlannedProject plan(ProjectRef project, NewProject request, Viewer viewer) {
        Fields fields = new Fields();
        if (!request.key().isEmpty() && !request.key().equals(project.key())) {
            fields.refuse("key", "key-of-another", request.key(), project.key());
        }
        PlannedProject planned = planning.plan(request, fields, Requests.language(viewer));
        setup.require(ObjectKeys.SCHEME_WORKFLOWS);
        projects.find(project.id()).ifPresent(applied -> requireSame(applied, request));
        if (!host.onOurSchemes(project.id()) && host.hasIssues(project.id())) {
            throw Refusal.conflict(Message.of("phasegate.project.other-schemes", project.key()),
                    Message.of("phasegate.project.other-schemes.step.one"),
                    Message.of("phasegate.project.other-schemes.step.two"),
                    Message.of("phasegate.project.other-schemes.step.three"));
        }
        return planned;
    }

    private static void requireSame(ImplementationProject applied, NewProject request) {
        List<String> wanted = Stream.concat(Stream.of(request.blueprint()), request.overlays().stream().sorted())
                .toList();
        List<String> there = applied.method().parts().stream().map(part -> part.id()).toList();
        if (!there.equals(wanted)) {
            throw Refusal.conflict(Message.of("phasegate.project.applied-already", String.join(", ", there)));
        }
    }
}
