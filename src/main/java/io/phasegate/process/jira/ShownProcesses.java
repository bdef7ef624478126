package io.phasegate.process.jira;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.access.jira.OncePerView;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.ProcessCases;
import io.phasegate.project.jira.ShownProjects;
import java.util.Map;
import java.util.Optional;

/**
 * Opens what the modules of a transition and the panel of an issue speak of. What is shown shares one reading, who
 * decides reads afresh.
 */
public class ShownProcesses {
    private final Access access;
    private final ShownProjects projects;
    private final ProcessCases cases;
    private final OncePerView<ProcessCase> once;

    public ShownProcesses(Access access, ShownProjects projects, ProcessCases cases) {
        this.access = access;
        this.projects = projects;
        this.cases = cases;
        this.once = new OncePerView<>(access);
    }

    /** Empty for what is none of a project, and for who may not see it. */
    public Optional<ProcessCase> of(Issue issue) {
        return once.of(issue, () -> projects.of(issue)
                .flatMap(read -> cases.find(access.issue(issue.getKey()), read)));
    }

    /** The same for a running transition, as it is now. */
    public Optional<ProcessCase> now(Map<String, Object> run) {
        return OncePerView.orEmpty(() -> cases.find(access.issue(issue(run).getKey())));
    }

    public static Issue issue(Map<String, Object> run) {
        return (Issue) run.get("issue");
    }
}
