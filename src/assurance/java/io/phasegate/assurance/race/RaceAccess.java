package io.phasegate.assurance.race;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Access for races: each thread is logged in as somebody else; projects are P1, P2 ..., and everybody may browse
 * them.
 */
final class RaceAccess implements Access {
    private static final Set<String> VENDORS = Set.of("pm", "author");
    private final ThreadLocal<String> user = ThreadLocal.withInitial(() -> "pm");

    void is(String name) {
        user.set(name);
    }

    @Override
    public ProjectRef project(String key) {
        return project(Long.parseLong(key.substring(1)));
    }

    @Override
    public ProjectRef project(long id) {
        return new ProjectRef(id, "P" + id, "Project " + id);
    }

    @Override
    public IssueRef issue(String key) {
        String[] parts = key.split("-");
        return new IssueRef(Long.parseLong(parts[1]), key, project(parts[0]));
    }

    @Override
    public List<Long> visibleIssues(List<Long> ids) {
        return ids;
    }

    @Override
    public Viewer viewer(ProjectRef project) {
        return viewer();
    }

    @Override
    public Viewer viewer() {
        boolean vendor = VENDORS.contains(user.get()) || user.get().startsWith(RaceProject.MANAGER);
        return new Viewer(user.get(), user.get(), Locale.ENGLISH, vendor, vendor);
    }

    @Override
    public Viewer requireProjectAdministrator(ProjectRef project) {
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
        return true;
    }

    @Override
    public boolean isAdministrator() {
        return false;
    }
}
