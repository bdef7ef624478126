package io.phasegate.it.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.rest.client.api.domain.Issue;
import java.io.IOException;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** On a freshly applied project of a real Jira, a gate with open deliverables does not move and says why. */
public class RefusedGateOnJira {
    private static final List<String> WAY_THROUGH_THE_GATE = List.of("Start phase", "Submit for gate review",
            "Pass gate");

    private RealJira jira;

    @Before
    public void logIn() {
        jira = RealJira.logIn();
    }

    @After
    public void logOut() throws IOException {
        jira.close();
    }

    @Test
    public void shouldFindTheDeliverablesOfTheProject() {
        assertThat(jira.issues("Deliverable")).isNotEmpty().allSatisfy(issue ->
                assertThat(issue.getStatus().getName()).isNotBlank());
    }

    @Test
    public void shouldRefuseTheGateWithReasonsWhileDeliverablesAreOpen() {
        String phase = jira.issues("Implementation Phase").stream().map(Issue::getKey).findFirst().orElseThrow();
        List<String> reasons = List.of();
        String before = jira.status(phase);
        for (String step : WAY_THROUGH_THE_GATE) {
            if (reasons.isEmpty() && jira.offers(phase, step)) {
                before = jira.status(phase);
                reasons = jira.fire(phase, step);
            }
        }
        assertThat(reasons).as("what Jira says").isNotEmpty().noneMatch(String::isBlank);
        assertThat(jira.status(phase)).isEqualTo(before);
    }
}
