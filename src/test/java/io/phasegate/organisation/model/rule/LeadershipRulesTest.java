package io.phasegate.organisation.model.rule;

import static io.phasegate.organisation.AMethod.check;
import static io.phasegate.organisation.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.model.Finding;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Who leads a project, as the blueprint grp-it demands it: a director for a long one, one manager or two (V7, V11). */
public class LeadershipRulesTest {
    @Test
    public void shouldDemandADirectorOfALongProjectR40() {
        assertThat(names(anOrganisation(), "LONG_CYCLE_ROLE", "V_DIRECTOR")).containsExactly("long-cycle-role");
        assertThat(names(anOrganisation().vendor("Chen").as("V_DIRECTOR"), "LONG_CYCLE_ROLE", "V_DIRECTOR")).isEmpty();
    }

    @Test
    public void shouldAskForADirectorOnlyWhenTheProjectHasALongCycleR40() {
        assertThat(kinds(false, Map.of())).doesNotContain("LONG_CYCLE_ROLE").contains("ONE_HOLDER");
        assertThat(kinds(true, Map.of())).contains("LONG_CYCLE_ROLE", "ONE_HOLDER");
    }

    @Test
    public void shouldDemandExactlyOneManagerR42() {
        assertThat(names(anOrganisation(), "ONE_HOLDER", "V_PM")).containsExactly("no-holder");
        assertThat(names(anOrganisation().vendor("Chen").as("V_PM"), "ONE_HOLDER", "V_PM")).isEmpty();
        assertThat(names(anOrganisation().vendor("Chen").as("V_PM").vendor("Wu").as("V_PM"), "ONE_HOLDER", "V_PM"))
                .containsExactly("several-holders");
    }

    @Test
    public void shouldDemandBothManagersWhenTheRoleIsSplitR42() {
        assertThat(kinds(false, Map.of("splitPm", "no")).stream().filter("ONE_HOLDER"::equals)).hasSize(1);
        assertThat(kinds(false, Map.of("splitPm", "yes")).stream().filter("ONE_HOLDER"::equals)).hasSize(2);
    }

    private static List<String> kinds(boolean longCycle, Map<String, String> answers) {
        return new MethodComposer().compose(Shipped.blueprint("gz-3level"), List.of(Shipped.blueprint("grp-it")),
                new Fitting("STANDARD", "IMP", longCycle, answers)).method().checks().stream()
                .map(OrganisationCheck::kind)
                .toList();
    }

    private static List<String> names(AnOrganisation organisation, String kind, String role) {
        List<Finding> findings = OrganisationRules.rule(check(kind, "role", role)).findings(organisation.standing());
        return findings.stream().map(finding -> finding.message().key().replace("phasegate.organisation.finding.", ""))
                .toList();
    }
}
