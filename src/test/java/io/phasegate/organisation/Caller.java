package io.phasegate.organisation;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Locale;

/** Access for tests: whoever is logged in at the moment; may browse project HDI unless he is the outsider. */
final class Caller implements Access {
    static final ProjectRef HDI = new ProjectRef(10, "HDI", "Huadong");
    private String user = "pm";

    void is(String name) {
        user = name;
    }

    @Override
    public ProjectRef project(String key) {
        if (!key.equals("HDI") || user.equals("outsider")) {
            throw Refusal.notFound();
        }
        return HDI;
    }

    @Override
    public ProjectRef project(long id) {
        return HDI;
    }

    @Override
    public IssueRef issue(String key) {
        throw Refusal.notFound();
    }

    @Override
    public List<Long> visibleIssues(List<Long> ids) {
        return List.of();
    }

    @Override
    public Viewer viewer(ProjectRef project) {
        return new Viewer(user, "Name of " + user, Locale.ENGLISH, user.equals("pm"), user.equals("pm"));
    }

    @Override
    public Viewer viewer() {
        return viewer(HDI);
    }

    @Override
    public Viewer requireProjectAdministrator(ProjectRef project) {
        if (!viewer().projectAdmin()) {
            throw Refusal.forbidden(Message.of("phasegate.access.needs.project.administrator", project.key()));
        }
        return viewer();
    }

    @Override
    public Viewer requireAdministrator() {
        throw Refusal.notFound();
    }

    @Override
    public Viewer requireSystemAdministrator() {
        throw Refusal.notFound();
    }

    @Override
    public Viewer requireProjectCreator() {
        throw Refusal.notFound();
    }

    @Override
    public boolean mayCreateProjects() {
        return false;
    }

    @Override
    public boolean isAdministrator() {
        return false;
    }
}
