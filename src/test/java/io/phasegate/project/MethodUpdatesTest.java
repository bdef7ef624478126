package io.phasegate.project;

import static io.phasegate.project.ARequest.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.access.model.Viewer;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.model.IssueWording;
import io.phasegate.project.model.PlanItem;
import io.phasegate.method.model.Line;
import io.phasegate.method.model.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** A project by version 1.9 of a blueprint; then the catalogue has 1.10. */
public class MethodUpdatesTest {
    private final Bench bench = new Bench();

    @Before
    public void apply() {
        bench.catalogue.put(AVersion.OLD.text());
        bench.create.start(aRequest().blueprint("base").overlays().build());
        bench.runTask();
    }

    @After
    public void close() throws Exception {
        bench.close();
    }

    @Test
    public void shouldOfferOnlyAHigherVersion() {
        assertThat(open().newer()).isEmpty();
        bench.catalogue.put(AVersion.OLD.text().replace("1.9", "1.8"));
        assertThat(open().newer()).isEmpty();
        assertThat(bench.methods.isOffered("HDI")).isFalse();
        bench.catalogue.put(AVersion.NEWER.text());
        assertThat(open().newer()).isPresent();
        assertThat(bench.methods.isOffered("HDI")).isTrue();
    }

    @Test
    public void shouldCompareWithTheProjectAsItIs() {
        bench.host.edit("deliverable:D2", IssueWording.SUMMARY, "D2 Edited by hand");
        sign("D3");

        bench.catalogue.put(AVersion.NEWER.text());

        assertThat(outcome("deliverable:D1")).isEqualTo(Outcome.CHANGED);
        assertThat(outcome("deliverable:D2")).isEqualTo(Outcome.KEPT_EDITED);
        assertThat(outcome("deliverable:D3")).isEqualTo(Outcome.KEPT_DECIDED);
        assertThat(outcome("deliverable:D4")).isEqualTo(Outcome.REMOVED);
        assertThat(outcome("deliverable:D5")).isEqualTo(Outcome.ADDED);
    }

    @Test
    public void shouldGoOverToTheNewerMethodAndMakeWhatIsNew() {
        update();

        assertThat(project().method().parts()).extracting("version").containsExactly("1.10");
        assertThat(codes()).contains("D1", "D5").doesNotContain("D4");
        assertThat(project().deliverable("D1").orElseThrow().name().en()).isEqualTo("First, better");
        assertThat(issues("deliverable:D5")).hasSize(1);
    }

    @Test
    public void shouldDeleteNothing() {
        int before = bench.host.issues.size();
        update();

        assertThat(issues("deliverable:D4")).hasSize(1);
        assertThat(bench.host.issues).hasSize(before + 1);
    }

    @Test
    public void shouldDateWhatIsNewWithinThePhaseAsItIsPlanned() {
        PlanItem phase = project().item("phase:P2").orElseThrow();
        update();

        assertThat(project().item("phase:P2").orElseThrow().due()).isEqualTo(phase.due());
        assertThat(project().deliverable("D5").orElseThrow().due()).isEqualTo(phase.due());
    }

    @Test
    public void shouldRecordOneEntryWithBothVersions() {
        update();

        List<Entry> entries = entries(EntryKind.METHOD_UPDATED);
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).data()).containsEntry("from", List.of(Map.of("id", "base", "version", "1.9")))
                .containsEntry("to", List.of(Map.of("id", "base", "version", "1.10")));
        assertThat(entries.get(0).stream()).isEqualTo(Stream.SHARED);
    }

    @Test
    public void shouldNotTellTheCustomerWhatIsInternal() {
        bench.catalogue.put(AVersion.NEWER.text() + AVersion.INTERNAL_TASK);
        start();

        assertThat(entries(EntryKind.METHOD_UPDATED).toString()).doesNotContain("T-OURS");
        assertThat(entries(EntryKind.METHOD_UPDATED).get(0).data().get("counts").toString()).contains("ADDED=1");
    }

    @Test
    public void shouldCompleteWhatAKillAtAnyPointLeftUndone() {
        bench.catalogue.put(AVersion.NEWER.text());
        bench.methods.start(open());
        for (int calls = 0; !survives(calls); calls++) {
            assertThat(calls).isLessThan(100);
        }

        assertThat(entries(EntryKind.METHOD_UPDATED)).hasSize(1);
        assertThat(issues("deliverable:D5")).hasSize(1);
        assertThat(project().method().parts()).extracting("version").containsExactly("1.10");
    }

    @Test
    public void shouldCompleteAnUpdateThatHoldsAlthoughItsTaskFailed() {
        bench.catalogue.put(AVersion.NEWER.text());
        bench.methods.start(open());
        for (int calls = 0; open().newer().isPresent(); calls++) {
            assertThat(survives(calls)).isFalse();
        }
        bench.ordered(UpdateMethod.NAME, "HDI", "pm", LongTask.State.FAILED);
        bench.methods.start(open());

        assertThat(survives(1000)).isTrue();
        assertThat(issues("deliverable:D5")).hasSize(1);
        assertThat(entries(EntryKind.METHOD_UPDATED)).hasSize(1);
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

    @Test
    public void shouldRefuseWhenSomethingWasSignedBetweenLookingAndDoing() {
        bench.catalogue.put(AVersion.NEWER.text());
        bench.methods.start(open());
        sign("D1");

        assertThat(refused(bench::runTask).kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(entries(EntryKind.METHOD_UPDATED)).isEmpty();
        assertThat(project().method().parts()).extracting("version").containsExactly("1.9");
    }

    @Test
    public void shouldTakeTheVersionThatWasSeenAlthoughTheCatalogueHasAnotherByNow() {
        bench.catalogue.put(AVersion.NEWER.text());
        bench.methods.start(open());
        bench.catalogue.put(AVersion.NEWER.text().replace("1.10", "1.11"));
        bench.runTask();

        assertThat(project().method().parts()).extracting("version").containsExactly("1.10");
    }

    @Test
    public void shouldGoBackToTheFormerMethod() {
        ImplementationProject before = project();
        update();
        bench.methods.undo(open());
        bench.runTask();
        bench.runTask();

        assertThat(project().method()).isEqualTo(before.method());
        assertThat(project().plan()).isEqualTo(before.plan());
        assertThat(entries(EntryKind.METHOD_UPDATE_UNDONE)).hasSize(1);
        assertThat(issues("deliverable:D5")).hasSize(1);
    }

    @Test
    public void shouldNotUndoWhatIsSignedSince() {
        update();
        sign("D5");

        Refusal refusal = refused(() -> bench.methods.undo(open()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.messages().toString()).contains("D5");
    }

    @Test
    public void shouldUndoAlthoughSomethingElseBeganSince() {
        update();
        record(EntryKind.PHASE_STARTED, "phase:P1");
        bench.methods.undo(open());
        bench.runTask();

        assertThat(project().method().parts()).extracting("version").containsExactly("1.9");
    }

    @Test
    public void shouldUpdateAgainAfterUndoingWithTheSameIssues() {
        update();
        bench.methods.undo(open());
        bench.runTask();
        update();

        assertThat(entries(EntryKind.METHOD_UPDATED)).extracting(Entry::subject)
                .containsExactly("method:1", "method:2");
        assertThat(issues("deliverable:D5")).hasSize(1);
    }

    @Test
    public void shouldUpdateTwiceAndNotTakeOurOwnWordingForAnEdit() {
        update();
        bench.catalogue.put(AVersion.NEWER.text().replace("1.10", "2.0").replace("First, better", "First, best"));

        assertThat(outcome("deliverable:D1")).isEqualTo(Outcome.CHANGED);
        start();
        assertThat(project().deliverable("D1").orElseThrow().name().en()).isEqualTo("First, best");
        assertThat(codes()).contains("D5");
    }

    @Test
    public void shouldSayThatThereIsNothingToDo() {
        assertThat(refused(() -> bench.methods.start(open())).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused(() -> bench.methods.undo(open())).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void shouldNotExistForTheCustomer() {
        Mockito.when(bench.access.viewer(ArgumentMatchers.any())).thenReturn(new Viewer("c", "C", Locale.ENGLISH, false,
                false));

        assertThat(refused(this::open).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    public void shouldRefuseWhoMayNotCreateProjects() {
        Mockito.when(bench.access.requireProjectCreator())
                .thenThrow(Refusal.forbidden(MethodEntries.changed().messages()
                .get(0)));

        assertThatThrownBy(this::open).isInstanceOf(Refusal.class);
    }

    private void update() {
        bench.catalogue.put(AVersion.NEWER.text());
        start();
    }

    private void start() {
        bench.methods.start(open());
        bench.runTask();
    }

    private MethodCase open() {
        return bench.methods.open("HDI");
    }

    private Outcome outcome(String key) {
        return open().comparison().orElseThrow().lines().stream().filter(line -> line.key().equals(key))
                .map(Line::outcome).findFirst().orElseThrow();
    }

    private void sign(String code) {
        record(EntryKind.DELIVERABLE_SIGNED, "deliverable:" + code);
    }

    private void record(EntryKind kind, String subject) {
        bench.journal.append(bench.projectId(), bench.persons.create("Signer"), read -> new Draft(Stream.SHARED, kind,
                subject, Optional.empty(), Map.of()));
    }

    private ImplementationProject project() {
        return bench.projects.get(bench.projectId());
    }

    private List<String> codes() {
        return project().plan().stream().map(PlanItem::code).toList();
    }

    private List<IssueDraft> issues(String planKey) {
        return bench.host.issues.values().stream().filter(one -> one.planKey().equals(planKey)).toList();
    }

    private List<Entry> entries(EntryKind kind) {
        return bench.journal.read(bench.projectId()).of(kind);
    }

    private static Refusal refused(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run);
    }
}
