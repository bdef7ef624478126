package io.phasegate.deliverable.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.access.model.Forgotten;
import io.phasegate.database.EachDatabase;
import io.phasegate.database.TestDatabase;
import io.phasegate.deliverable.model.DocumentForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Forms of documents on real databases. */
@RunWith(Parameterized.class)
public class FormStoreTest {
    @ClassRule
    public static final EachDatabase DATABASES = new EachDatabase();
    private static final DocumentForm FORM = new DocumentForm("", Map.of("owner", "孙丽 \"the\" owner", "note", "x"),
            Set.of("一"),
            List.of(Map.of("person", "孙丽")));

    private final FormStore store;

    public FormStoreTest(String kind) {
        this.store = new FormStore(DATABASES.of(kind).tables(FormRow.class));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @Test
    public void shouldFindWhatWasKeptUnderItsHash() {
        DocumentForm kept = store.keep(1, "A", FORM);
        assertThat(kept.hash()).hasSize(64);
        assertThat(store.find(kept.hash())).isEqualTo(kept);
        assertThat(store.keep(1, "A", FORM)).isEqualTo(kept);
        assertThat(store.keep(1, "B", FORM).hash()).isNotEqualTo(kept.hash());
    }

    @Test
    public void shouldKnowNothingUnderAnotherHash() {
        assertThat(store.find("ab".repeat(32)).values()).isEmpty();
    }

    @Test
    public void shouldForgetWhoIsNamed() {
        DocumentForm kept = store.keep(2, "A", FORM);
        Forgotten person = new Forgotten(Set.of("p1"), Set.of("孙丽"), "former", "p2");
        assertThat(store.forget(person)).isPositive();
        assertThat(store.find(kept.hash()).value("owner")).isEqualTo("former \"the\" owner");
        assertThat(store.find(kept.hash()).rows()).containsExactly(Map.of("person", "former"));
        assertThat(store.forget(person)).isZero();
    }
}
