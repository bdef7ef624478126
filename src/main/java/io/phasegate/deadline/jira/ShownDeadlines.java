package io.phasegate.deadline.jira;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.access.jira.OncePerView;
import io.phasegate.deadline.IssueDeadlines;
import io.phasegate.deadline.IssueDeadlines.OfIssue;
import io.phasegate.project.jira.ShownProjects;
import java.util.Optional;

/** The deadlines of a shown issue, read once for the condition and the values of its panel. */
public class ShownDeadlines {
    private final ShownProjects projects;
    private final IssueDeadlines deadlines;
    private final OncePerView<OfIssue> once;

    public ShownDeadlines(Access access, ShownProjects projects, IssueDeadlines deadlines) {
        this.projects = projects;
        this.deadlines = deadlines;
        this.once = new OncePerView<>(access);
    }

    /** Empty when there is nothing to show. */
    public Optional<OfIssue> of(Issue issue) {
        return once.of(issue, () -> projects.of(issue).flatMap(read -> deadlines.find(issue.getKey(), read)));
    }
}
