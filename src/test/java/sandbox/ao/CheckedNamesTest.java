package sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.java.ao.ActiveObjectsConfigurationException;
import net.java.ao.Entity;
import org.junit.Test;

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
    public void shouldHashTheNamespaceAsKnownDatabasesShow() {
        assertThat(names.getName(Short.class)).isEqualTo("AO_60DB71_SHORT");
    }

    @Test
    public void shouldRefuseLongTableNames() {
        assertThatThrownBy(() -> names.getName(EntityWithAVeryLongNameIndeed.class))
                .isInstanceOf(ActiveObjectsConfigurationException.class).hasMessageContaining("more than 30");
    }

    @Test
    public void shouldRefuseLongColumnNames() {
        assertThatThrownBy(() -> names.getName(
                EntityWithAVeryLongNameIndeed.class.getMethod("getColumnWithMoreThanThirtyCharacters")))
                .isInstanceOf(ActiveObjectsConfigurationException.class);
    }

    @Test
    public void shouldRefuseReservedWords() {
        assertThatThrownBy(() -> names.getName(Short.class.getMethod("getNumber")))
                .isInstanceOf(ActiveObjectsConfigurationException.class).hasMessageContaining("reserved");
    }
}
