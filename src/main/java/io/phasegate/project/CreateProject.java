package io.phasegate.project;

import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.project.jira.HostProjects;
import io.phasegate.project.jira.HostUsers;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.PlannedProject;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import io.phasegate.web.rest.Json;
import java.util.Optional;
import java.util.regex.Pattern;

/** The command that makes a new implementation project, and its preview. Used by REST and by the page New project. */
public class CreateProject {
    /** Jira's own default pattern, and its limit. */
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    private static final int LONGEST_NAME = 80;

    private final Access access;
    private final Planning planning;
    private final HostProjects projects;
    private final HostUsers users;
    private final KeptBlueprints kept;
    private final SetupObjects setup;
    private final LongTasks tasks;
    private final Json json;

    CreateProject(Access access, Planning planning, HostProjects projects, HostUsers users, KeptBlueprints kept,
            SetupObjects setup, LongTasks tasks, Json json) {
        this.access = access;
        this.planning = planning;
        this.projects = projects;
        this.users = users;
        this.kept = kept;
        this.setup = setup;
        this.tasks = tasks;
        this.json = json;
    }

    /** @throws io.phasegate.language.model.Refusal 401, 403 not a project creator, 400 with every wrong field */
    public PlannedProject preview(NewProject request) {
        return plan(request, access.requireProjectCreator());
    }

    /**
     * By what the catalogue has now. @throws io.phasegate.language.model.Refusal as the preview, and 409 when Jira is
     * not set up yet
     */
    public LongTask start(NewProject request) {
        return start(request, "");
    }

    /**
     * @param seen tag of the preview; @throws io.phasegate.language.model.Refusal also 412 when it would be another
     * plan by now
     */
    public LongTask start(NewProject request, String seen) {
        Viewer viewer = access.requireProjectCreator();
        PlannedProject planned = plan(request, viewer);
        KeptBlueprints.requireSeen(seen, planned);
        setup.require(ObjectKeys.SCHEME_WORKFLOWS);
        String leadKey = lead(request, viewer).orElseThrow();
        Order order = new Order(request.resolved(planned.details()), null, leadKey, kept.keep(planned));
        return tasks.start(ApplyBlueprint.NAME, request.key(), json.write(order), viewer.userKey());
    }

    /** Of what a preview showed, to be sent back with the order. */
    public static String tag(PlannedProject planned) {
        return KeptBlueprints.tag(planned);
    }

    private PlannedProject plan(NewProject request, Viewer viewer) {
        Fields fields = new Fields();
        checkKey(request, viewer, fields);
        String name = fields.required("name", request.name(), LONGEST_NAME);
        if (!name.isEmpty() && projects.nameInUse(name) && !begun(request, viewer)) {
            fields.refuse("name", "name-in-use", name);
        }
        if (lead(request, viewer).isEmpty()) {
            fields.refuse("lead", "unknown-user", request.lead());
        }
        return planning.plan(request, fields, Requests.language(viewer));
    }

    /**
     * The same order was given before and is not through: giving it again joins it, or completes what a failure left
     * behind. Asked after the key or name was found in use: its task may have begun on another node a moment ago, but
     * before its project.
     */
    private boolean begun(NewProject request, Viewer viewer) {
        return tasks.latest(ApplyBlueprint.NAME, request.key()).filter(task -> task.state() != LongTask.State.DONE)
                .filter(task -> task.userKey().equals(viewer.userKey())).isPresent()
                && projects.find(request.key()).filter(there -> there.name().equals(request.name())).isPresent();
    }

    private void checkKey(NewProject request, Viewer viewer, Fields fields) {
        String key = request.key();
        if (key.isEmpty()) {
            fields.refuse("key", "missing");
        } else if (!KEY.matcher(key).matches()) {
            fields.refuse("key", "key-malformed", key);
        } else if (projects.keyInUse(key) && !begun(request, viewer)) {
            fields.refuse("key", "key-in-use", key);
        }
    }

    private Optional<String> lead(NewProject request, Viewer viewer) {
        return request.lead().isEmpty() ? Optional.of(viewer.userKey()) : users.keyOf(request.lead());
    }
}
