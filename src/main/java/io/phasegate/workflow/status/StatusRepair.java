package io.phasegate.workflow.status;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.deliverable.Projection;
import io.phasegate.gate.GateIssues;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Organisations;
import io.phasegate.project.Projects;
import io.phasegate.project.model.ImplementationProject;
import java.util.Map;
import java.util.Set;

/**
 * Brings the status of issues up to the journal when a crash left it behind or somebody moved it without a record
 * (design section 4). Used by people from the panels, and by the daily round.
 */
public final class StatusRepair {
    private final Access access;
    private final Projects projects;
    private final Journal journal;
    private final Organisations organisations;
    private final GateIssues issues;
    private final RecordedStatuses recorded;
    private final Projection projection;

    public StatusRepair(Access access, Projects projects, Journal journal, Organisations organisations,
            GateIssues issues, RecordedStatuses recorded, Projection projection) {
        this.access = access;
        this.projects = projects;
        this.journal = journal;
        this.organisations = organisations;
        this.issues = issues;
        this.recorded = recorded;
        this.projection = projection;
    }

    /**
     * Whatever the status is, it becomes what the journal says. Refuses 401, 404 for what the caller may not see or of
     * which the journal knows nothing, 403 for who belongs to neither side of the project, 409 when the workflow has no
     * way there.
     */
    public void repair(String issueKey) {
        IssueRef issue = access.issue(issueKey);
        ImplementationProject project = projects.find(issue.project().id()).orElseThrow(Refusal::notFound);
        ProjectJournal read = journal.read(project.projectId());
        RecordedStatus status = recorded.of(project, read).of(issue.id()).orElseThrow(Refusal::notFound);
        requireSide(issue, read);
        if (!isShown(status, issue)) {
            projection.show(issue.id(), status.key(), status.fields());
            require(isShown(status, issue));
        }
    }

    private boolean isShown(RecordedStatus status, IssueRef issue) {
        return status.isShownBy(shown(Set.of(issue.id())).getOrDefault(issue.id(), ""));
    }

    private static void require(boolean shown) {
        if (!shown) {
            throw Refusal.conflict(Message.of("phasegate.gate.refused.no.way"));
        }
    }

    /**
     * What lags behind follows: a status that comes before the recorded one, or that was the recorded one until the
     * newest entry. Any other is left to people: somebody moved it, and has to say why.
     *
     * @return how many issues lagged behind
     */
    public int follow(ImplementationProject project, ProjectJournal read) {
        ProjectStatuses statuses = recorded.of(project, read);
        Map<Long, RecordedStatus> behind = statuses.byIssue();
        Map<Long, String> shown = shown(behind.keySet());
        behind.entrySet().removeIf(entry -> !lags(statuses, entry.getKey(), entry.getValue(),
                shown.getOrDefault(entry.getKey(), "")));
        behind.forEach((issueId, status) -> projection.show(issueId, status.key(), status.fields()));
        return behind.size();
    }

    private static boolean lags(ProjectStatuses statuses, long issueId, RecordedStatus recorded, String shown) {
        return recorded.isAheadOf(shown) || !recorded.isShownBy(shown) && statuses.wasShownBy(issueId, shown);
    }

    private Map<Long, String> shown(Set<Long> issueIds) {
        return issues.facts(issueIds).statuses();
    }

    private void requireSide(IssueRef issue, ProjectJournal read) {
        if (!organisations.read(read).hasOnEitherSide(access.viewer(issue.project()))) {
            throw Refusal.forbidden(Message.of("phasegate.gate.refused.no.side"));
        }
    }
}
