package io.phasegate.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.Test;

/** Names that are data at customers never change or go away; new ones are written down before they ship. */
public class FrozenNamesTest {
    private static final CheckedList LIST = new CheckedList("docs/frozen-names.txt");

    @Test
    public void shouldKeepEveryNameThatWasEverShipped() {
        assertThat(FrozenNames.now()).as("a frozen name was removed or renamed: customers have it in their data")
                .containsAll(LIST.lines());
    }

    @Test
    public void shouldWriteDownEveryNewName() {
        SortedSet<String> all = new TreeSet<>(LIST.lines());
        all.addAll(FrozenNames.now());
        if (Boolean.getBoolean("update.frozen")) {
            LIST.write(all);
        }
        assertThat(LIST.lines()).as("new names that will be frozen: think about them once more, then run"
                + " mvn test -Dtest=FrozenNamesTest -Dupdate.frozen=true").containsExactlyElementsOf(all);
    }

    @Test
    public void shouldKnowNamesOfEveryKind() {
        SortedSet<String> kinds = new TreeSet<>();
        FrozenNames.now().forEach(name -> kinds.add(name.substring(0, name.indexOf(' '))));
        assertThat(kinds).containsAll(FrozenNames.kinds());
    }
}
