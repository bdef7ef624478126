package io.phasegate.project.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.language.model.Text;
import io.phasegate.project.model.PlanItem;
import io.phasegate.setup.model.ObjectKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.Test;

/** Whose issue is whose, when anybody can type or clone a plan key. */
public class PlannedIssuesTest {
    private static final String DOCUMENT = "deliverable:F01";
    private static final String OTHER = "deliverable:F02";

    private final AHost host = new AHost();

    @Test
    public void shouldTakeTheRecordedIssueWhateverItsPlanKeySays() {
        assertThat(found(List.of(item(DOCUMENT, 20_005)), document(20_003, DOCUMENT), document(20_005, "")))
                .isEqualTo(Map.of(DOCUMENT, 20_005L));
    }

    @Test
    public void shouldNotTakeTheIssueOfOneItemForAnother() {
        List<PlanItem> plan = List.of(item(DOCUMENT, 20_001), item(OTHER, 0));
        assertThat(found(plan, document(20_001, OTHER))).isEqualTo(Map.of(DOCUMENT, 20_001L));
    }

    @Test
    public void shouldFindWhatAnInterruptedRunMadeAndTheOldestOfSeveral() {
        assertThat(found(List.of(item(DOCUMENT, 0)), document(20_009, DOCUMENT), document(20_007, DOCUMENT)))
                .isEqualTo(Map.of(DOCUMENT, 20_007L));
    }

    @Test
    public void shouldFindACopyOfARecordedIssueThatIsGone() {
        assertThat(found(List.of(item(DOCUMENT, 20_001)), document(20_002, DOCUMENT)))
                .isEqualTo(Map.of(DOCUMENT, 20_002L));
    }

    @Test
    public void shouldNotBelieveThePlanKeyOfAnIssueOfAnotherTypeOrLevel() {
        Issue task = host.issue(ObjectKeys.TYPE_TASK, ObjectKeys.LEVEL_SHARED, 20_001, DOCUMENT);
        Issue internal = host.issue(ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.LEVEL_INTERNAL, 20_002, DOCUMENT);
        assertThat(found(List.of(item(DOCUMENT, 0)), task, internal)).isEmpty();
    }

    @Test
    public void shouldLeaveOutWhatNoPlanKnows() {
        assertThat(found(List.of(item(DOCUMENT, 0)), document(20_001, OTHER), document(20_002, ""))).isEmpty();
    }

    private Issue document(long id, String planKey) {
        return host.issue(ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.LEVEL_SHARED, id, planKey);
    }

    private Map<String, Long> found(List<PlanItem> plan, Issue... issues) {
        return new PlannedIssues(host.setup(), host.planKey, plan).among(List.of(issues)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().getId()));
    }

    /** @param issueId 0 when nothing is recorded */
    static PlanItem item(String key, long issueId) {
        String[] parts = key.split(":");
        return new PlanItem(key, PlanItem.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), "GZ-P1", parts[1], 1, true,
                DocNature.EXTERNAL, new Text("名", "Name"), LocalDate.EPOCH, LocalDate.EPOCH,
                issueId == 0 ? OptionalLong.empty() : OptionalLong.of(issueId), Optional.empty());
    }
}
