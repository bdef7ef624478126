package io.phasegate.gate.jira;

import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.phasegate.deliverable.DeliverableDesk;
import io.phasegate.deliverable.DocumentTag;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.deliverable.jira.DeliverablePanel;
import io.phasegate.deliverable.jira.ShownStatus;
import io.phasegate.deliverable.web.DeliverablePanelValues;
import io.phasegate.deliverable.web.DocumentValues;
import io.phasegate.deliverable.web.SigningValues;
import io.phasegate.gate.AWorld;
import io.phasegate.gate.web.CriterionValues;
import io.phasegate.gate.web.GatePanelValues;
import io.phasegate.gate.web.GateValues;
import io.phasegate.organisation.Today;
import io.phasegate.page.Texts;
import io.phasegate.project.jira.AHost;
import java.time.Clock;
import java.util.Map;
import org.junit.Test;
import org.mockito.Mockito;

/** The two panels of the issue view as the host asks for them: with the issue, in a Jira under /jira. */
public class PanelsTest {
    private final DeliverableDesk desk = new DeliverableDesk(aDeliverable());
    private final AWorld world = desk.world;
    private final AHost host = new AHost();
    private final ApplicationProperties application = host.mock(ApplicationProperties.class);
    private final Today today = new Today(Clock.systemUTC());

    @Test
    public void shouldShowTheGateOfThePhaseWhereItsStatusPartsFromTheJournal() {
        Map<String, Object> values = shown(gatePanel(), "phase:GZ-P1", "status:passed");
        assertThat(values).containsEntry("inPlan", true).containsEntry("phase", "Phase 1")
                .containsEntry("base", "/jira");
        assertThat(values.get("mismatch")).asString().contains("Passed");
    }

    @Test
    public void shouldShowTheDeliverableWhereItsStatusPartsFromTheJournal() {
        Map<String, Object> values = shown(deliverablePanel(), "deliverable:PP-003-01", "status:signed");
        assertThat(values).containsEntry("inPlan", true).containsEntry("code", "PP-003-01")
                .containsEntry("base", "/jira");
        assertThat(values.get("mismatch")).asString().contains("Signed");
    }

    @Test
    public void shouldSayOfAnIssueOfTheOtherKindThatItIsInNoPlan() {
        assertThat(shown(gatePanel(), "deliverable:PP-003-01", "status:signed")).containsEntry("inPlan", false)
                .containsEntry("base", "/jira");
        assertThat(shown(deliverablePanel(), "phase:GZ-P1", "status:passed")).containsEntry("inPlan", false)
                .containsEntry("base", "/jira");
    }

    private Map<String, Object> shown(ContextProvider panel, String item, String status) {
        world.as("pm");
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        Issue issue = Mockito.mock(Issue.class);
        String id = host.setup().require(status);
        when(issue.getKey()).thenReturn(world.project().project().item(item).orElseThrow().issueKey().orElseThrow());
        when(issue.getStatusId()).thenReturn(id);
        panel.init(Map.of());
        return panel.getContextMap(Map.of("issue", issue));
    }

    private GatePanel gatePanel() {
        GateValues gates = new GateValues(new CriterionValues(Texts.messages(), today), Texts.messages(), today);
        return new GatePanel(world.access(), world.shownPhases(),
                new GatePanelValues(gates, new JournalTag(today), Texts.messages()), new ShownStatus(host.setup()),
                application);
    }

    private DeliverablePanel deliverablePanel() {
        SigningValues signing = new SigningValues(world.signing(), world.revocation(), world.files(), Texts.messages());
        DocumentValues document = new DocumentValues(world.documentForms(), world.copies(),
                new DocumentTag(new JournalTag(today)),
                Texts.messages(), today);
        return new DeliverablePanel(world.access(), world.shownDeliverables(),
                new DeliverablePanelValues(signing, document, new JournalTag(today), Texts.messages(), today),
                new ShownStatus(host.setup()), application);
    }
}
