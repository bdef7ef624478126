package io.phasegate.blueprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.page.Texts;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** Lists, limits and rules of a methodology can be read on its page in the catalogue. */
public class ListsOnPageTest {
    @Test
    public void r115ShouldShowFailureCausesAndSourcesOfPressure() {
        assertThat(rows("dc-success", "lists")).contains("Promising too much").contains("Suppliers and subcontractors");
    }

    @Test
    public void r122ShouldShowTheColumnsOfTheMonitoringTables() {
        assertThat(rows("dc-monitor", "lists")).contains("Contract number").contains("Company receivable")
                .contains("Predicted risk");
    }

    @Test
    public void shouldShowStageGoalsToolkitAndSixElements() {
        assertThat(rows("sysadmin-goals", "lists")).contains("Train later newcomers on the software");
        assertThat(rows("asap", "lists")).contains("BestEstimator").contains("Implementation Assistant");
        assertThat(rows("ku-mgmt", "lists")).contains("KU-6");
    }

    @Test
    public void shouldShowClassesOfRequestsAndLimits() {
        assertThat(rows("sc-impl", "lists")).contains("New module: standard price.");
        assertThat(rows("sc-impl", "deadlines")).contains("SC-W14").contains("SC-W24");
    }

    private static String rows(String blueprint, String table) {
        return new DetailValues(Shipped.blueprint(blueprint), new Tables(Texts.messages(), Locale.ENGLISH)).tables()
                .stream()
                .map(Map.class::cast).filter(one -> table.equals(one.get("name"))).findFirst().orElseThrow()
                        .get("rows").toString();
    }
}
