package io.phasegate.project.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Method;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.database.TestDatabase;
import io.phasegate.project.model.MethodUpdate;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Planner;
import io.phasegate.project.model.ProjectDetails;
import io.phasegate.project.model.ProjectTerms;
import io.phasegate.project.model.Shares;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.model.StoredProject.AppliedPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Project, plan and blueprint texts on real databases. */
@RunWith(Parameterized.class)
public class ProjectStoresTest {
    private final List<PlanItem> items = plan();
    private final TestDatabase database;
    private final ActiveObjects ao;

    public ProjectStoresTest(String name) {
        database = TestDatabase.on(name);
        ao = database.tables(ImplProjectRow.class, PlanItemRow.class, BlueprintTextRow.class);
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @After
    public void closeDatabase() {
        database.close();
    }

    @Test
    public void shouldReadBackAProject() {
        new ProjectStore(ao).create(project(1, Optional.of(LocalDate.of(2026, 1, 31))));

        assertThat(new ProjectStore(ao).find(1)).contains(project(1, Optional.of(LocalDate.of(2026, 1, 31))));
    }

    @Test
    public void shouldTreatMissingTextsLikeEmptyOnes() {
        StoredProject bare = new StoredProject(2, new ProjectDetails("", "", "", Optional.empty(), LocalDate.of(2026,
                3, 2), 1, "STANDARD", "IMP", "en", ProjectTerms.NONE), List.of(new AppliedPart("a", "b")));
        new ProjectStore(ao).create(bare);

        assertThat(new ProjectStore(ao).find(2)).contains(bare);
    }

    @Test
    public void shouldReadBackTheUpdatesOfAMethodAndForgetThemAgain() {
        StoredProject before = project(5, Optional.empty());
        StoredProject after = before.with(List.of(update(1, "gate:GZ-G1"),
                update(3, "criterion:GZ-G1:GZ-G1a", "role:V_PM")));
        new ProjectStore(ao).create(before);
        new ProjectStore(ao).update(5, after.updates());
        assertThat(new ProjectStore(ao).find(5)).contains(after);
        assertThat(new ProjectStore(ao).applied()).contains("gz-3level", "newer");

        new ProjectStore(ao).update(5, List.of());
        assertThat(new ProjectStore(ao).find(5)).contains(before);
    }

    private static MethodUpdate update(int number, String... kept) {
        return new MethodUpdate(number, List.of(new AppliedPart("gz-3level", "cc"), new AppliedPart("newer", "dd")),
                Set.of(kept));
    }

    @Test
    public void shouldKeepTheFirstOfTwoSameProjects() {
        new ProjectStore(ao).create(project(3, Optional.empty()));
        new ProjectStore(ao).create(project(3, Optional.of(LocalDate.EPOCH)));

        assertThat(new ProjectStore(ao).find(3)).contains(project(3, Optional.empty()));
    }

    @Test
    public void shouldFindTheImplementationProjectsAmongOthers() {
        new ProjectStore(ao).create(project(4, Optional.empty()));

        assertThat(new ProjectStore(ao).among(List.of(4L, 4444L))).containsExactly(4L);
    }

    @Test
    public void shouldReadBackAPlanInOrder() {
        new PlanStore(ao).add(10, items);

        assertThat(new PlanStore(ao).read(10, "HDI")).isEqualTo(items);
    }

    @Test
    public void shouldPlanNothingTwice() {
        new PlanStore(ao).add(11, items.subList(0, 5));
        new PlanStore(ao).add(11, items);

        assertThat(new PlanStore(ao).read(11, "HDI")).hasSize(items.size());
    }

    @Test
    public void shouldRememberTheIssueOfAnItem() {
        new PlanStore(ao).add(12, items);
        new PlanStore(ao).created(12, "deliverable:PP-003-01", 10_042, 7);

        assertThat(new PlanStore(ao).read(12, "NEW")).filteredOn(item -> item.issueId().isPresent())
                .extracting(item -> item.issueKey().orElseThrow()).containsExactly("NEW-7");
    }

    @Test
    public void shouldKeepATextOnce() {
        String hash = new BlueprintTexts(ao).keep("内容 content \uD83D\uDE00");

        assertThat(new BlueprintTexts(ao).keep("内容 content \uD83D\uDE00")).isEqualTo(hash);
        assertThat(new BlueprintTexts(ao).find(hash)).contains("内容 content \uD83D\uDE00");
        assertThat(new BlueprintTexts(ao).find("0".repeat(64))).isEmpty();
    }

    private static StoredProject project(long id, Optional<LocalDate> signedOn) {
        ProjectDetails details = new ProjectDetails("华东仪表", "Vendor", "HT-2026-001", signedOn, LocalDate.of(2026, 3,
                2), 120, "STANDARD", "IMP", "zh",
                new ProjectTerms(true, Map.of("sites", "上海, \"北京\"\n"), signedOn, Optional.empty()));
        return new StoredProject(id, details, List.of(new AppliedPart("gz-3level", "aa"), new AppliedPart("yy-pp003",
                "bb")));
    }

    private static List<PlanItem> plan() {
        Method method = Shipped.demoMethod();
        return new Planner(method, new Shares(method.phases(), Map.of()).spans(120), LocalDate.of(2026, 3, 2),
                WorkCalendar.mondayToFriday()).items();
    }
}
