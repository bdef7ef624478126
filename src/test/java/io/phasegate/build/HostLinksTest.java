package io.phasegate.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.compatibility.model.HostLink;
import io.phasegate.compatibility.model.LinkCheck;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.Test;

/**
 * Every host member that we link to stands in a list that people review and the page Compatibility compares with
 * Jira.
 */
public class HostLinksTest {
    private static final CheckedList LIST = new CheckedList("docs/jira-api-links.txt");

    @Test
    public void shouldListEveryHostMemberThatIsLinked() {
        SortedSet<String> linked = linked();
        if (Boolean.getBoolean("update.links")) {
            LIST.write(linked);
        }
        assertThat(LIST.lines()).as("links to the host changed: look at the difference, then run"
                + " mvn test -Dtest=HostLinksTest -Dupdate.links=true").containsExactlyElementsOf(linked);
    }

    @Test
    public void shouldFulfilEveryLinkWithTheSignaturesWeCompileAgainst() {
        LinkCheck check = new LinkCheck(getClass().getClassLoader(), type -> true);
        assertThat(linked()).isNotEmpty().allSatisfy(line -> assertThat(check.problem(HostLink.parse(line))).isEmpty());
    }

    private static SortedSet<String> linked() {
        SortedSet<String> lines = new TreeSet<>();
        HostLinks.of(PluginClasses.all()).forEach(link -> lines.add(link.toString()));
        return lines;
    }
}
