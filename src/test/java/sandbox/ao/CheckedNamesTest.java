package sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.java.ao.ActiveObjectsConfigurationException;
import net.java.ao.Entity;
import org.junit.Test;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;

public class CheckedNamesTest {
    private final CheckedNames names = new CheckedNames(new TablePrefix("com.pyxis.greenhopper.jira").value());

    /** An entity whose names are short enough, but one column is a reserved word. */
    interface Short extends Entity {
        String getNumber();
    }

    /** An entity whose names are too long. */
    interface EntityWithAVeryLongNameIndeed extends Entity {
        String getColumnWithMoreThanThirtyCharacters();
    }

    @Test
    @Contract(of = "ao",
            rule = "Names of tables begin with AO_ and the last six hexadecimal digits of the MD5 of the namespace.",
            evidence = "https://developer.atlassian.com/display/DOCS/Table+names")
    public void shouldHashTheNamespaceAsKnownDatabasesShow() {
        assertThat(names.getName(Short.class)).isEqualTo("AO_60DB71_SHORT");
    }

    @Test
    @Contract(of = {"ao", "net.java.ao.schema.Table"},
            rule = "Names of tables have at most 30 characters.",
            evidence = {"facts 5.5 [DOC E18]", "https://developer.atlassian.com/display/DOCS/Table+names"},
            named = NamedRule.ACTIVE_OBJECTS_REFUSE_LONG_AND_RESERVED_NAMES)
    public void shouldRefuseLongTableNames() {
        assertThatThrownBy(() -> names.getName(EntityWithAVeryLongNameIndeed.class))
                .isInstanceOf(ActiveObjectsConfigurationException.class).hasMessageContaining("more than 30");
    }

    @Test
    @Contract(of = "ao",
            rule = "Names of columns have at most 30 characters.",
            evidence = "facts 5.5 [DOC E18]",
            named = NamedRule.ACTIVE_OBJECTS_REFUSE_LONG_AND_RESERVED_NAMES)
    public void shouldRefuseLongColumnNames() {
        assertThatThrownBy(() -> names.getName(
                EntityWithAVeryLongNameIndeed.class.getMethod("getColumnWithMoreThanThirtyCharacters")))
                .isInstanceOf(ActiveObjectsConfigurationException.class);
    }

    @Test
    @Contract(of = "ao",
            rule = "Words that some database reserves are no names of columns.",
            evidence = "facts 5.5 [DOC E18]",
            named = NamedRule.ACTIVE_OBJECTS_REFUSE_LONG_AND_RESERVED_NAMES)
    public void shouldRefuseReservedWords() {
        assertThatThrownBy(() -> names.getName(Short.class.getMethod("getNumber")))
                .isInstanceOf(ActiveObjectsConfigurationException.class).hasMessageContaining("reserved");
    }
}
