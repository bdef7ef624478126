package io.phasegate.project;

import static io.phasegate.project.ARequest.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.ProjectTerms;
import io.phasegate.setup.model.ObjectKeys;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

public class ApplyBlueprintTest {
    private static final int ISSUES = 36;

    private final Bench bench = new Bench();

    @After
    public void close() throws Exception {
        bench.close();
    }

    @Test
    public void r49ShouldCreateEveryIssueOfThePlanInOrder() {
        apply();

        assertThat(bench.host.issues.values()).extracting(IssueDraft::planKey).hasSize(ISSUES)
                .startsWith("phase:GZ-P1", "phase:GZ-P2", "phase:GZ-P3", "task:GZ-S1");
        assertThat(project().plan()).allSatisfy(item -> assertThat(item.issueKey()).isPresent());
    }

    /** R8: the small-software profile drops SC-F02 and SC-F03 and insists on SC-F04. */
    @Test
    public void shouldRunByWhatWasChosenWhenItWasApplied() {
        bench.create.start(aRequest().overlays("sc-track").profile("SMALL_SOFTWARE").answer("instalments", "2")
                .longCycle()
                .deliveryOn("2026-09-01").build());
        bench.runTask();

        assertThat(project().method().deliverable("SC-F02")).isEmpty();
        assertThat(project().method().deliverable("SC-F04").orElseThrow().mandatory()).isTrue();
        assertThat(project().method().payments()).hasSize(2);
        assertThat(project().terms()).isEqualTo(new ProjectTerms(true, Map.of("instalments", "2"),
                Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty()));
    }

    @Test
    public void shouldWriteTheDocumentIntoItsIssue() {
        apply();
        IssueDraft list = draft("deliverable:PP-003-01");

        assertThat(list.summary()).isEqualTo("PP-003-01 客户项目组成员名单");
        assertThat(list.texts()).containsEntry(ObjectKeys.FIELD_DOCUMENT_CODE, "PP-003-01")
                .containsEntry(ObjectKeys.FIELD_PHASE_KEY, "GZ-P1").containsEntry(ObjectKeys.FIELD_APPROVER, "客户项目负责人");
        assertThat(list.options()).containsEntry(ObjectKeys.FIELD_DOCUMENT_NATURE, ObjectKeys.OPTION_NATURE_EXTERNAL);
        assertThat(list.internal()).isFalse();
    }

    @Test
    public void shouldKeepTheVendorsOwnTaskInternalAndUnlinked() {
        apply();

        assertThat(draft("task:YY-P1").internal()).isTrue();
        assertThat(bench.host.links).noneMatch(link -> link.contains("task:YY-P1"));
    }

    @Test
    public void shouldLinkWorkToItsPhaseAndTasksToTheirOutput() {
        apply();

        assertThat(bench.host.links).contains("link-type:belongs-to-phase deliverable:PP-003-01 phase:GZ-P1",
                "link-type:produces task:YY-P3 deliverable:PP-003-01");
    }

    @Test
    public void shouldAttachNotificationsAfterTheLastIssue() {
        apply();

        assertThat(bench.host.calls.get(bench.host.calls.size() - 1)).isEqualTo("notifications");
    }

    @Test
    public void shouldPutTheCreatorOnTheVendorsSide() {
        apply();

        assertThat(bench.host.vendors).containsExactly("pm");
    }

    @Test
    public void shouldRecordTheApplicationOnce() {
        apply();
        bench.runTask();

        assertThat(bench.journal.read(bench.projectId()).of(EntryKind.PROJECT_APPLIED)).hasSize(1);
    }

    @Test
    public void shouldCreateNothingNewWhenAppliedAgain() {
        apply();
        List<String> links = List.copyOf(bench.host.links);
        bench.runTask();

        assertThat(bench.host.issues).hasSize(ISSUES);
        assertThat(bench.host.links).isEqualTo(links);
        assertThat(bench.host.projects).hasSize(1);
    }

    @Test
    public void shouldCompleteWhatAKillAtAnyPointLeftUndone() {
        bench.create.start(aRequest().build());
        int calls = 0;
        while (!survives(calls)) {
            calls += 7;
        }
        bench.host.dieAfter(Integer.MAX_VALUE);
        bench.runTask();

        assertThat(new HashSet<>(bench.host.issues.values().stream().map(IssueDraft::planKey).toList()))
                .hasSize(ISSUES);
        assertThat(bench.host.issues).hasSize(ISSUES);
        assertThat(project().plan()).extracting(PlanItem::issueId).doesNotHaveDuplicates();
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
    public void shouldMakeADeletedIssueAgain() {
        apply();
        bench.host.issues.remove(project().deliverable("PP-003-02").orElseThrow().issueId().getAsLong());
        bench.runTask();

        assertThat(draft("deliverable:PP-003-02")).isNotNull();
    }

    @Test
    public void shouldNotTakeOverAForeignProjectThatTookTheKeyMeanwhile() {
        bench.create.start(aRequest().build());
        bench.host.addProject("HDI", "Somebody else came first");

        assertThatThrownBy(bench::runTask).isInstanceOf(Refusal.class);
        assertThat(bench.host.calls).isEmpty();
    }

    @Test
    public void shouldReadTheProjectBackAsItWasApplied() {
        apply();

        assertThat(project().customer()).isEqualTo("华东仪表");
        assertThat(project().method().parts()).extracting("id").containsExactly("gz-3level", "yy-pp003");
        assertThat(project().language()).isEqualTo("zh");
    }

    @Test
    public void shouldReadAProjectWithOneStatementAndItsPlanWithAnother() {
        apply();
        project();

        assertThat(bench.database.statementsOf(this::project)).isEqualTo(1);
        assertThat(bench.database.statementsOf(() -> project().plan().size())).isEqualTo(2);
        assertThat(bench.database.statementsOf(() -> bench.projects.find(4711))).isEqualTo(1);
    }

    @Test
    public void shouldShowEveryStepToWhoWaits() {
        apply();

        assertThat(bench.steps).hasSize(ISSUES + 7);
    }

    private void apply() {
        bench.create.start(aRequest().build());
        bench.runTask();
    }

    private ImplementationProject project() {
        return bench.projects.get(bench.projectId());
    }

    private IssueDraft draft(String planKey) {
        return bench.host.issues.values().stream().filter(one -> one.planKey().equals(planKey)).findFirst()
                .orElseThrow();
    }
}
