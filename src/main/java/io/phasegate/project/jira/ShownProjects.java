package io.phasegate.project.jira;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.access.jira.OncePerView;
import io.phasegate.journal.Journal;
import io.phasegate.project.Projects;
import io.phasegate.project.model.ProjectReading;
import java.util.Optional;

/**
 * The project of a shown issue with its journal, read once for all panels and conditions of the view. Used by what
 * shows the issue as a deliverable, a phase, a process or with its deadlines.
 */
public class ShownProjects {
    private final Access access;
    private final Projects projects;
    private final Journal journal;
    private final OncePerView<ProjectReading> once;

    public ShownProjects(Access access, Projects projects, Journal journal) {
        this.access = access;
        this.projects = projects;
        this.journal = journal;
        this.once = new OncePerView<>(access);
    }

    /** Empty when the project does not use Phasegate, and for who may not see the issue. */
    public Optional<ProjectReading> of(Issue issue) {
        return once.of(issue, () -> projects.find(access.issue(issue.getKey()).project().id())
                .map(project -> new ProjectReading(project, () -> journal.read(project.projectId()))));
    }
}
