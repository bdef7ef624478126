package io.phasegate.gate.jira.transition;

import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import io.phasegate.access.FakeAccess;
import io.phasegate.deliverable.DeliverableDesk;
import io.phasegate.deliverable.jira.ShownDeliverables;
import io.phasegate.gate.AWorld;
import io.phasegate.gate.jira.ShownPhases;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Ruling;
import io.phasegate.page.Texts;
import io.phasegate.web.Asked;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mockito.Mockito;

public class TransitionCasesTest {
    private final DeliverableDesk desk = new DeliverableDesk(aDeliverable());
    private final AWorld world = desk.world.as("pm");
    private final FakeAccess access = world.access();
    private final TransitionCases cases = new TransitionCases(access, world.deliverableCases(),
            world.phaseTransitions(),
            new ShownDeliverables(access, world.shownProjects(), world.deliverableCases()),
            new ShownPhases(access, world.shownProjects(), world.phaseTransitions()));

    @Test
    public void shouldOpenWhatTheIssueStandsFor() {
        assertThat(cases.deliverable(run("deliverable:PP-003-01"))).isPresent();
        assertThat(cases.deliverable(run("phase:GZ-P1"))).isEmpty();
        assertThat(cases.phase(run("phase:GZ-P1"))).isPresent();
        assertThat(cases.phase(run("deliverable:PP-003-01"))).isEmpty();
    }

    @Test
    public void shouldReadOnceForAllConditionsOfOneView() {
        Map<String, Object> view = run("deliverable:PP-003-01");
        int before = world.journal().readings();
        assertThat(cases.shownDeliverable(view)).isPresent();
        assertThat(cases.shownDeliverable(view)).isPresent();
        assertThat(world.journal().readings() - before).isEqualTo(1);
    }

    @Test
    public void shouldReadAgainForAnotherViewOfTheSameIssue() {
        int before = world.journal().readings();
        cases.shownDeliverable(run("deliverable:PP-003-01"));
        cases.shownDeliverable(run("deliverable:PP-003-01"));
        assertThat(world.journal().readings() - before).isEqualTo(2);
    }

    @Test
    public void shouldReadAgainForAnotherViewerOfTheSameObject() {
        Map<String, Object> view = run("deliverable:PP-003-01");
        assertThat(cases.shownDeliverable(view).orElseThrow().viewer().userKey()).isEqualTo("pm");
        world.as("cpm");
        assertThat(cases.shownDeliverable(view).orElseThrow().viewer().userKey()).isEqualTo("cpm");
    }

    @Test
    public void shouldReadAfreshForAValidator() {
        Map<String, Object> view = run("deliverable:PP-003-01");
        int before = world.journal().readings();
        cases.deliverable(view);
        cases.deliverable(view);
        assertThat(world.journal().readings() - before).isEqualTo(2);
    }

    @Test
    public void shouldReadPhasesOnceForAllConditionsOfOneView() {
        Map<String, Object> view = run("phase:GZ-P1");
        int before = world.journal().readings();
        assertThat(cases.shownPhase(view)).isPresent();
        assertThat(cases.shownPhase(view)).isPresent();
        assertThat(world.journal().readings() - before).isEqualTo(1);
    }

    @Test
    public void shouldShowNothingToWhoMayNotSeeTheIssue() {
        Map<String, Object> run = run("deliverable:PP-003-01");
        access.hiding(((Issue) run.get("issue")).getKey());
        assertThat(cases.deliverable(run)).isEmpty();
        access.loggedOut();
        assertThat(cases.shownDeliverable(run("deliverable:PP-003-01"))).isEmpty();
        assertThat(cases.shownPhase(run("phase:GZ-P1"))).isEmpty();
    }

    @Test
    public void shouldTellEveryReasonOnceInWords() throws InvalidInputException {
        Refusals refusals = new Refusals(Texts.messages(), Asked.languages());
        refusals.unlessAllowed(Ruling.allowed());
        Refusal twice = new Refusal(Refusal.Kind.CONFLICT, List.of(Message.of("phasegate.gate.refused.reason")),
                Map.of("a", Message.of("phasegate.gate.refused.reason"), "b",
                Message.of("phasegate.gate.refused.expiry")));
        assertThat((Collection<?>) refusals.exception(twice).getGenericErrors()).hasSize(2);
    }

    @Test
    public void shouldTakeNoCommentForAnEmptyOne() {
        assertThat(Refusals.comment(Map.of())).isEmpty();
        assertThat(Refusals.comment(Map.of("comment", "why"))).isEqualTo("why");
    }

    private Map<String, Object> run(String item) {
        Issue issue = Mockito.mock(Issue.class);
        when(issue.getKey()).thenReturn(world.project().project().item(item).orElseThrow().issueKey().orElseThrow());
        return new HashMap<>(Map.of("issue", issue));
    }
}
