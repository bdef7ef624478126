package io.phasegate.access;

import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Access to one project by whoever the test says; every issue `KEY-n` has the id n and is visible unless it is
 * hidden.
 */
public final class FakeAccess implements Access {
    private final ProjectRef project;
    private final Supplier<Viewer> viewer;
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, IssueRef> elsewhere = new HashMap<>();
    private boolean loggedOut;

    public FakeAccess(ProjectRef project, Supplier<Viewer> viewer) {
        this.project = project;
        this.viewer = viewer;
    }

    public FakeAccess hiding(String issueKey) {
        hidden.add(issueKey);
        return this;
    }

    /** An issue of another project that the viewer may see as well. */
    public FakeAccess with(IssueRef foreign) {
        elsewhere.put(foreign.key(), foreign);
        return this;
    }

    public FakeAccess loggedOut() {
        loggedOut = true;
        return this;
    }

    @Override
    public ProjectRef project(String key) {
        return known(project.key().equals(key));
    }

    @Override
    public ProjectRef project(long id) {
        return known(project.id() == id);
    }

    @Override
    public IssueRef issue(String key) {
        if (hidden.contains(key)) {
            throw Refusal.notFound();
        }
        return elsewhere.containsKey(key) ? elsewhere.get(key)
                : new IssueRef(Long.parseLong(key.substring(key.indexOf('-') + 1)), key, project);
    }

    @Override
    public List<Long> visibleIssues(List<Long> ids) {
        return ids;
    }

    @Override
    public Viewer viewer(ProjectRef of) {
        return viewer();
    }

    @Override
    public Viewer viewer() {
        if (loggedOut) {
            throw Refusal.notLoggedIn();
        }
        return viewer.get();
    }

    @Override
    public Viewer requireProjectAdministrator(ProjectRef of) {
        return viewer();
    }

    @Override
    public Viewer requireAdministrator() {
        return viewer();
    }

    @Override
    public Viewer requireSystemAdministrator() {
        return viewer();
    }

    @Override
    public Viewer requireProjectCreator() {
        return viewer();
    }

    @Override
    public boolean mayCreateProjects() {
        return !loggedOut;
    }

    @Override
    public boolean isAdministrator() {
        return false;
    }

    private ProjectRef known(boolean isOurs) {
        if (!isOurs) {
            throw Refusal.notFound();
        }
        return project;
    }
}
