package sandbox.pages.page;

import com.atlassian.jira.project.Project;

/** What stands around a page: nothing, the header, the header with a project's sidebar, or the administration menu. */
public sealed interface Frame {
    Frame BARE = new Bare();

    static Frame general(String nav) {
        return new General(nav);
    }

    /** @param selected id of the highlighted entry of the sidebar */
    static Frame project(Project project, String selected) {
        return new OfProject(project, selected);
    }

    static Frame admin(String tab) {
        return new Admin(tab);
    }

    /** Log-in and error pages before log-in. */
    record Bare() implements Frame {
    }

    /** `nav` is the id of the highlighted entry of the header. */
    record General(String nav) implements Frame {
    }

    /** A page about a project. */
    record OfProject(Project project, String selected) implements Frame {
    }

    /** `tab` is the id of the highlighted entry of the administration menu. */
    record Admin(String tab) implements Frame {
    }
}
