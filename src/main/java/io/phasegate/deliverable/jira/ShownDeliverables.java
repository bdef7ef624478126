package io.phasegate.deliverable.jira;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.access.jira.OncePerView;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.project.jira.ShownProjects;
import java.util.Optional;

/** The deliverable of a shown issue, read once for the conditions of its transitions and its panel. */
public class ShownDeliverables {
    private final Access access;
    private final ShownProjects projects;
    private final DeliverableCases cases;
    private final OncePerView<DeliverableCase> once;

    public ShownDeliverables(Access access, ShownProjects projects, DeliverableCases cases) {
        this.access = access;
        this.projects = projects;
        this.cases = cases;
        this.once = new OncePerView<>(access);
    }

    /** Empty for what is no deliverable of a plan, and for who may not see it. */
    public Optional<DeliverableCase> of(Issue issue) {
        return once.of(issue, () -> projects.of(issue)
                .flatMap(read -> cases.find(access.issue(issue.getKey()), read)));
    }
}
