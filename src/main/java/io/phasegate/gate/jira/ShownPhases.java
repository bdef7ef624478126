package io.phasegate.gate.jira;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.access.jira.OncePerView;
import io.phasegate.gate.PhaseCase;
import io.phasegate.gate.PhaseTransitions;
import io.phasegate.project.jira.ShownProjects;
import java.util.Optional;

/** The phase of a shown issue, read once for the conditions of its transitions and its panel. */
public class ShownPhases {
    private final ShownProjects projects;
    private final PhaseTransitions phases;
    private final OncePerView<PhaseCase> once;

    public ShownPhases(Access access, ShownProjects projects, PhaseTransitions phases) {
        this.projects = projects;
        this.phases = phases;
        this.once = new OncePerView<>(access);
    }

    /** Empty for what is no phase of a plan, and for who may not see it. */
    public Optional<PhaseCase> of(Issue issue) {
        return once.of(issue, () -> projects.of(issue).flatMap(read -> phases.find(issue.getKey(), read)));
    }
}
