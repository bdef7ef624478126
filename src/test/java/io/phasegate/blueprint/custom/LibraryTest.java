package io.phasegate.blueprint.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.files.ShippedBlueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.CustomBlueprint;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.store.CustomBlueprintRow;
import io.phasegate.blueprint.store.CustomBlueprints;
import io.phasegate.database.TestDatabase;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Sha256;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.page.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

public class LibraryTest {
    private final TestDatabase database = TestDatabase.h2();
    private final Access access = Mockito.mock(Access.class);
    private final List<String> used = new ArrayList<>();
    private final ActiveObjects ao = database.tables(CustomBlueprintRow.class);
    private final Library library = library();
    private final AllBlueprints all = all();

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldGiveBackExactlyWhatWasImported() {
        for (Blueprint shipped : Shipped.blueprints().all()) {
            String text = Shipped.text(shipped.id()).replace("\nid: " + shipped.id(), "\nid: own-" + shipped.id());
            library.add(text);

            assertThat(all.withText("own-" + shipped.id()).orElseThrow().text()).isEqualTo(text);
            assertThat(all.find("own-" + shipped.id()).orElseThrow().work().phases())
                    .isEqualTo(shipped.work().phases());
        }
    }

    @Test
    public void shouldShowShippedAndImportedOnesOnEveryNode() {
        library.add(own("1.0"));

        assertThat(all.all()).extracting(Blueprint::id).contains("gz-3level", "own");
        assertThat(all().find("own")).isPresent();
    }

    @Test
    public void shouldRefuseTheIdOfAShippedBlueprint() {
        Import read = library.preview(Shipped.text("gz-3level"));

        assertThat(read.blueprint()).isEmpty();
        assertThat(read.problems()).extracting(Problem::key).containsExactly("id");
        assertThat(read.problems().get(0).line()).isEqualTo(3);
    }

    @Test
    public void shouldReplaceAnImportedOneOnlyByANewerVersion() {
        library.add(own("1.2"));

        assertThat(refused(own("1.1") + "# changed\n").fields()).containsOnlyKeys("2 version");
        library.add(own("1.10"));
        assertThat(all.find("own").orElseThrow().version()).isEqualTo("1.10");
    }

    @Test
    public void shouldRefuseAKeyThatDiffersFromTheFormerVersionsOnlyInCase() {
        library.add(own("1.0"));
        Import read = library.preview(own("1.1").replace("key: P,", "key: p,"));

        assertThat(read.problems()).extracting(problem -> problem.reason().key())
                .containsExactly("phasegate.blueprint.keys-alike");
        assertThat(read.problems().get(0).line()).isEqualTo(10);
        assertThat(read.blueprint()).isEmpty();
    }

    @Test
    public void shouldChangeNothingWhenTheSameFileComesAgain() {
        library.add(own("1.0"));

        assertThat(library.add(own("1.0")).id()).isEqualTo("own");
        assertThat(library.imported()).hasSize(1);
    }

    @Test
    public void shouldNameEveryProblemWithItsLineAndWriteNothing() {
        Refusal refusal = refused(own("1.0").replace("kind: FULL", "kind: HALF").replace("en: Purpose", "fr: Purpose"));

        assertThat(refusal.fields().keySet()).anyMatch(field -> field.endsWith(" kind"))
                .anyMatch(field -> field.endsWith(" purpose.en"));
        assertThat(refusal.fields().keySet()).allMatch(field -> field.matches("[0-9]+ .*"));
        assertThat(library.imported()).isEmpty();
    }

    @Test
    public void shouldRefuseAScriptAsNameWithItsLineInBothLanguages() {
        Import read = library.preview(own("1.0").replace("en: Own", "en: \"<script>alert(1)</script>\""));

        Problem problem = read.problems().get(0);
        assertThat(read.blueprint()).isEmpty();
        assertThat(problem.line()).isEqualTo(5);
        assertThat(Texts.messages().text(Locale.ENGLISH, problem.reason()))
                .isEqualTo("A name is plain text without < and >.");
        assertThat(Texts.messages().text(Locale.SIMPLIFIED_CHINESE, problem.reason())).contains("名称", "< 和 >");
    }

    @Test
    public void shouldRemoveAnImportedOneThatNoProjectRunsBy() {
        library.add(own("1.0"));
        used.add("own");
        assertThat(catchThrowableOfType(Refusal.class, () -> library.remove("own")).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);

        used.clear();
        library.remove("own");

        assertThat(all.find("own")).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> library.remove("own")).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(catchThrowableOfType(Refusal.class, () -> library.remove("gz-3level")).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void shouldNotTakeATextThatIsReplacedWhileItIsReadForTheFormerOne() {
        CustomBlueprints rows = Mockito.mock(CustomBlueprints.class);
        CustomBlueprint former = new CustomBlueprint("own", "1.0", Sha256.of(own("1.0")), "p-1", Instant.EPOCH);
        Mockito.when(rows.find("own")).thenReturn(Optional.of(former));
        Mockito.when(rows.text("own")).thenReturn(Optional.of(own("2.0")), Optional.of(own("1.0")));
        AllBlueprints racing = new AllBlueprints(shipped(), rows, new BlueprintReader());

        assertThat(racing.find("own").orElseThrow().version()).isEqualTo("2.0");
        assertThat(racing.find("own").orElseThrow().version()).isEqualTo("1.0");
    }

    @Test
    public void shouldGiveABlueprintWithItsVeryText() {
        CustomBlueprints rows = Mockito.mock(CustomBlueprints.class);
        Mockito.when(rows.text("own")).thenReturn(Optional.of(own("1.0")), Optional.of(own("2.0")), Optional.empty());
        AllBlueprints racing = new AllBlueprints(shipped(), rows, new BlueprintReader());

        for (String version : List.of("1.0", "2.0")) {
            BlueprintText found = racing.withText("own").orElseThrow();
            assertThat(found.blueprint().version()).isEqualTo(version);
            assertThat(found.text()).isEqualTo(own(version));
        }
        assertThat(racing.withText("own")).isEmpty();
    }

    @Test
    public void shouldRefuseWhoIsNoAdministrator() {
        Mockito.when(access.requireAdministrator()).thenThrow(Refusal.forbidden(Message.of("x")));

        assertThat(refused(own("1.0")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(catchThrowableOfType(Refusal.class, () -> library.remove("own")).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private Refusal refused(String text) {
        return catchThrowableOfType(Refusal.class, () -> library.add(text));
    }

    private static String own(String version) {
        return """
                id: own
                version: "%s"
                kind: FULL
                seed: none
                names: {zh: 名称, en: Own}
                purpose: {zh: 用途, en: Purpose}
                roles:
                  - {code: V_PM, names: {zh: 经理, en: Manager}, side: VENDOR}
                phases:
                  - {key: P, sequence: 1, names: {zh: 一, en: One}, canonical: [PREP], leadRole: V_PM, share: {normal: 100}, goal: {zh: 目, en: Goal}}
                """.formatted(version);
    }

    private static ShippedBlueprints shipped() {
        return (ShippedBlueprints) Shipped.blueprints();
    }

    private AllBlueprints all() {
        return new AllBlueprints(shipped(), new CustomBlueprints(ao), new BlueprintReader());
    }

    private Library library() {
        Persons persons = Mockito.mock(Persons.class);
        Mockito.when(persons.ofUser(ArgumentMatchers.any(), ArgumentMatchers.any())).thenReturn("p-1");
        Mockito.when(access.viewer()).thenReturn(new Viewer("admin", "Admin", Locale.ENGLISH, false, false));
        return new Library(access, shipped(), new CustomBlueprints(ao), new BlueprintReader(), used::contains, persons,
                Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC));
    }
}
