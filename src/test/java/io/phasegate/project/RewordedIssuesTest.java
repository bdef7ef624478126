package io.phasegate.project;

import static io.phasegate.project.ARequest.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.journal.model.EntryKind;
import io.phasegate.method.model.Line;
import io.phasegate.method.model.Outcome;
import io.phasegate.project.model.IssueWording;
import io.phasegate.project.model.PlanItem;
import io.phasegate.setup.model.ObjectKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/**
 * What an update of the method does to the texts of issues that are there: a project by version 1.9, a catalogue with
 * 1.10.
 */
public class RewordedIssuesTest {
    private static final String D1 = "deliverable:D1";
    private static final String IN_P1 = "{code: D1, names: {zh: D1, en: \"First, better\"}, nature: EXTERNAL, phase: P1,";
    private static final String IN_P2 = IN_P1.replace("P1", "P2");
    private final Bench bench = new Bench();

    @Before
    public void apply() {
        bench.catalogue.put(AVersion.OLD.text());
        bench.create.start(aRequest().blueprint("base").overlays().language("en").build());
        bench.runTask();
    }

    @After
    public void close() throws Exception {
        bench.close();
    }

    @Test
    public void shouldHaveTheIssueSayWhatTheNewerVersionSays() {
        update(AVersion.NEWER.text());

        assertThat(summary(D1)).isEqualTo("D1 First, better");
        assertThat(summary("deliverable:D4")).isEqualTo("D4 Fourth");
    }

    @Test
    public void shouldLeaveAloneWhatSomebodyEdited() {
        bench.host.edit("deliverable:D2", IssueWording.SUMMARY, "Second, ours");
        bench.host.edit("deliverable:D3", ObjectKeys.FIELD_REVIEWERS, "Our own man");
        update(AVersion.NEWER.text());

        assertThat(summary("deliverable:D2")).isEqualTo("Second, ours");
        assertThat(summary("deliverable:D3")).isEqualTo("D3 Third");
    }

    @Test
    public void shouldKeepWhatIsRemovedThereAndEditedHere() {
        bench.host.edit("deliverable:D4", IssueWording.DESCRIPTION, "Ours");
        bench.catalogue.put(AVersion.NEWER.text());
        assertThat(bench.methods.open("HDI").comparison().orElseThrow().lines())
                .filteredOn(line -> line.key().equals("deliverable:D4")).extracting(Line::outcome)
                .containsExactly(Outcome.KEPT_EDITED);
        update(AVersion.NEWER.text());

        assertThat(bench.projects.get(bench.projectId()).deliverable("D4")).isPresent();
    }

    @Test
    public void shouldKeepADayThatSomebodySet() {
        LocalDate ours = LocalDate.of(2031, 5, 6);
        bench.host.reschedule(D1, ours);
        update(AVersion.NEWER.text());

        assertThat(summary(D1)).isEqualTo("D1 First, better");
        assertThat(bench.host.wording(D1).date(IssueWording.DUE)).contains(ours);
    }

    @Test
    public void shouldDueInItsNewPhaseWhatTheVersionMoves() {
        IssueWording before = bench.host.wording(D1);
        update(AVersion.NEWER.text().replace(IN_P2, IN_P1));

        PlanItem phase = bench.projects.get(bench.projectId()).item("phase:P1").orElseThrow();
        assertThat(bench.host.wording(D1).date(IssueWording.DUE)).contains(phase.due())
                .isNotEqualTo(before.date(IssueWording.DUE));
        assertThat(bench.host.wording(D1).text(ObjectKeys.FIELD_PHASE_KEY)).isEqualTo("P1");
        undo();
        assertThat(bench.host.wording(D1)).isEqualTo(before);
    }

    @Test
    public void shouldLinkToItsNewPhaseWhatTheVersionMoves() {
        assertThat(phasesOfD1()).containsExactly("phase:P2");
        update(AVersion.NEWER.text().replace(IN_P2, IN_P1));
        assertThat(phasesOfD1()).containsExactly("phase:P1");
        undo();
        assertThat(phasesOfD1()).containsExactly("phase:P2");
    }

    private List<String> phasesOfD1() {
        String link = ObjectKeys.LINK_BELONGS_TO_PHASE + " " + D1 + " ";
        return bench.host.links.stream().filter(one -> one.startsWith(link))
                .map(one -> one.substring(link.length())).toList();
    }

    @Test
    public void shouldNotOfferAVersionWhoseKeysDifferOnlyInCase() {
        bench.catalogue.put(AVersion.NEWER.text().replace("code: D1,", "code: d1,"));

        assertThat(bench.methods.open("HDI").newer()).isEmpty();
    }

    @Test
    public void shouldNameRolesAsTheNewerVersionDoes() {
        update(AVersion.NEWER.text().replace("en: Manager", "en: Director"));

        assertThat(bench.host.wording("phase:P1").text(ObjectKeys.FIELD_LEAD_ROLE)).isEqualTo("Director");
        assertThat(bench.host.wording(D1).text(ObjectKeys.FIELD_AUTHOR_ROLE)).isEqualTo("Director");
    }

    @Test
    public void shouldChangeNothingWhenDoneAgain() {
        update(AVersion.NEWER.text());
        bench.host.calls.clear();
        bench.runTask();

        assertThat(bench.host.calls).doesNotContain("reword");
    }

    @Test
    public void shouldSayAgainWhatItSaidWhenTheUpdateIsUndone() {
        Map<String, IssueWording> before = bench.host.wordings(bench.projectId(), List.of());
        update(AVersion.NEWER.text());
        undo();

        assertThat(bench.host.wordings(bench.projectId(), List.of())).containsAllEntriesOf(before);
    }

    @Test
    public void shouldNotUndoWhatSomebodyEditedSince() {
        update(AVersion.NEWER.text());
        bench.host.edit(D1, IssueWording.SUMMARY, "First, ours");
        undo();

        assertThat(summary(D1)).isEqualTo("First, ours");
    }

    @Test
    public void shouldCompleteAnUndoingThatWasKilledAnywhere() {
        update(AVersion.NEWER.text());
        bench.methods.undo(bench.methods.open("HDI"));
        for (int calls = 0; !survives(calls); calls++) {
            assertThat(calls).isLessThan(100);
        }

        assertThat(summary(D1)).isEqualTo("D1 First");
        assertThat(bench.journal.read(bench.projectId()).of(EntryKind.METHOD_UPDATE_UNDONE)).hasSize(1);
    }

    private boolean survives(int calls) {
        bench.host.dieAfter(calls);
        try {
            bench.runTask();
            return true;
        } catch (IllegalStateException killed) {
            return false;
        }
    }

    private void update(String newer) {
        bench.catalogue.put(newer);
        bench.methods.start(bench.methods.open("HDI"));
        bench.runTask();
    }

    private void undo() {
        bench.methods.undo(bench.methods.open("HDI"));
        bench.runTask();
    }

    private String summary(String planKey) {
        return bench.host.wording(planKey).text(IssueWording.SUMMARY);
    }
}
