package io.phasegate.assurance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;

/**
 * Nothing of the jar can be reached that the table of permissions does not judge, and the table judges nothing that
 * is gone.
 */
public class PermissionTableIT {
    private final Set<String> surface = Surface.ofPackagedJar().entries();
    private final List<String> judged = Table.read().rows().stream().map(Row::entry).toList();

    @Test
    public void shouldJudgeEveryEntryOfTheJar() {
        assertThat(surface).as("entries of the jar without a row in permissions.txt").isSubsetOf(judged);
    }

    @Test
    public void shouldHaveNoRowWithoutAnEntry() {
        assertThat(judged).as("rows of permissions.txt without an entry in the jar").isSubsetOf(surface);
    }

    @Test
    public void shouldJudgeEveryEntryOnce() {
        assertThat(Table.read().rows().stream().map(Row::title)).doesNotHaveDuplicates();
    }

    @Test
    public void shouldSayHowEveryEntryIsTried() {
        assertThat(Table.read().rows()).allSatisfy(row -> {
            assertThat(row.deed()).as(row.title()).isIn("send", "form", "look", "offer", "fire", "record", "host");
            assertThat(row.expected().containsKey(Where.OWN)).as(row.title()).isEqualTo(!row.deed().equals("host"));
        });
    }

    /** Guards the enumeration itself: a class path that hides the jar would make every other test here empty. */
    @Test
    public void shouldFindEveryKindOfEntry() {
        assertThat(surface).contains("GET /projects/{key}", "DELETE /setup/detachment",
                "servlet POST /phasegate/settings",
                "servlet GET /phasegate/projects/{key}/overview", "web-panel gate-panel", "web-item overview-item",
                "web-section phasegate-admin", "workflow-function gate-act-function").hasSizeGreaterThan(70);
    }
}
