package io.phasegate.project.jira;

import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.FakeAccess;
import io.phasegate.deliverable.DeliverableDesk;
import io.phasegate.deliverable.jira.ShownDeliverables;
import io.phasegate.gate.AWorld;
import io.phasegate.project.model.ProjectReading;
import org.junit.Test;
import org.mockito.Mockito;

/** What the panels of one issue view share. */
public class ShownProjectsTest {
    private final AWorld world = new DeliverableDesk(aDeliverable()).world.as("pm");
    private final FakeAccess access = world.access();
    private final ShownProjects shown = world.shownProjects(access);
    private final ShownDeliverables deliverables = new ShownDeliverables(access, shown, world.deliverableCases());

    @Test
    public void shouldReadProjectAndJournalOnceForAllPanels() {
        Issue issue = issue();
        int before = world.journal().readings();
        ProjectReading read = shown.of(issue).orElseThrow();
        read.journal();
        assertThat(deliverables.of(issue)).isPresent();
        assertThat(shown.of(issue)).containsSame(read);
        assertThat(world.journal().readings() - before).isEqualTo(1);
    }

    @Test
    public void shouldNotReadTheJournalBeforeSomebodyAsks() {
        int before = world.journal().readings();
        assertThat(shown.of(issue())).isPresent();
        assertThat(world.journal().readings()).isEqualTo(before);
    }

    @Test
    public void shouldReadAfreshForTheNextView() {
        ProjectReading read = shown.of(issue()).orElseThrow();
        assertThat(shown.of(issue()).orElseThrow()).isNotSameAs(read);
    }

    @Test
    public void shouldShowNothingToWhoMayNotSeeTheIssue() {
        Issue issue = issue();
        access.hiding(issue.getKey());
        assertThat(shown.of(issue)).isEmpty();
        assertThat(world.shownProjects(world.access().loggedOut()).of(issue())).isEmpty();
    }

    private Issue issue() {
        Issue issue = Mockito.mock(Issue.class);
        when(issue.getKey()).thenReturn(world.project().project().item("deliverable:PP-003-01").orElseThrow()
                .issueKey().orElseThrow());
        return issue;
    }
}
