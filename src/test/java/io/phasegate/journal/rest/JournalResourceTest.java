package io.phasegate.journal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.ChainVerifier.Link;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Sha256;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.mockito.Mockito;

public class JournalResourceTest {
    private static final ProjectRef PROJECT = new ProjectRef(1, "HDI", "Huadong");

    private final FakeJournal journal = new FakeJournal();
    private final Access access = Mockito.mock(Access.class);
    private final Persons persons = Mockito.mock(Persons.class);
    private final List<Link> chain = new ArrayList<>();

    @Test
    public void shouldTellWhoDidWhatInOrder() {
        write(Stream.SHARED, "person-1", Map.of("phase", "GZ-P1"));
        write(Stream.SHARED, "person-2", Map.of());
        Asked page = list(true, "SHARED", 0, 100);
        assertThat(page.at("/total")).isEqualTo("2");
        assertThat(page.body().at("/values").findValuesAsText("sequence")).containsExactly("1", "2");
        assertThat(page.at("/values/0/at")).startsWith("2026-03-02");
        assertThat(page.at("/values/0/kind")).isEqualTo("PHASE_STARTED");
        assertThat(page.at("/values/0/subject")).isEqualTo("phase:GZ-P1");
        assertThat(page.at("/values/0/person")).isEqualTo("person-1");
        assertThat(page.at("/values/0/name")).isEqualTo("Li");
        assertThat(page.at("/values/0/data/phase")).isEqualTo("GZ-P1");
        assertThat(page.at("/values/0/previous")).isEqualTo(ProjectJournal.NO_HASH);
        assertThat(page.at("/values/1/previous")).isEqualTo(page.at("/values/0/hash")).isNotEmpty();
        assertThat(page.at("/values/1/name")).as("of a person nobody knows").isEmpty();
    }

    @Test
    public void shouldShowOnePageAtATime() {
        write(Stream.SHARED, "person-1", Map.of());
        write(Stream.SHARED, "person-1", Map.of());
        write(Stream.SHARED, "person-1", Map.of());
        Asked page = list(true, "SHARED", 1, 1);
        assertThat(page.body().at("/values").findValuesAsText("sequence")).containsExactly("2");
        assertThat(page.at("/startAt")).isEqualTo("1");
        assertThat(page.at("/total")).isEqualTo("3");
    }

    @Test
    public void shouldKeepTheInternalStreamFromTheCustomer() {
        write(Stream.INTERNAL, "person-1", Map.of());
        assertThat(list(true, "INTERNAL", 0, 100).at("/total")).isEqualTo("1");
        assertThat(list(false, "SHARED", 0, 100).at("/total")).isEqualTo("0");
        assertThat(refusal(false, "INTERNAL").kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(catchThrowableOfType(Refusal.class, () -> verify(false, "INTERNAL", "")).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    public void shouldRefuseAStreamThatIsNone() {
        assertThat(refusal(true, "SECRET").fields()).containsOnlyKeys("stream");
    }

    @Test
    public void shouldConfirmAWholeChainAndNameItsHead() {
        linked("one").linked("two");
        Asked answer = verify(false, "SHARED", null);
        assertThat(answer.at("/stream")).isEqualTo("SHARED");
        assertThat(answer.at("/entries")).isEqualTo("2");
        assertThat(answer.at("/whole")).isEqualTo("true");
        assertThat(answer.at("/head")).isEqualTo(Sha256.of("two"));
        assertThat(answer.body().at("/findings")).isEmpty();
    }

    @Test
    public void shouldNameNoHeadOfAnEmptyChain() {
        assertThat(verify(false, "SHARED", " ").at("/head")).isEqualTo(ProjectJournal.NO_HASH);
        assertThat(verify(false, "SHARED", " ").at("/whole")).isEqualTo("true");
    }

    @Test
    public void shouldSayThatAPrintedAnchorIsMissing() {
        linked("one");
        assertThat(verify(false, "SHARED", Sha256.of("one")).at("/whole")).isEqualTo("true");
        Asked answer = verify(false, "SHARED", Sha256.of("cut off"));
        assertThat(answer.at("/whole")).isEqualTo("false");
        assertThat(answer.at("/findings/0")).contains(Sha256.of("cut off"));
    }

    private void write(Stream stream, String personId, Map<String, Object> data) {
        journal.with(stream, EntryKind.PHASE_STARTED, "phase:GZ-P1", personId, data);
    }

    private JournalResourceTest linked(String text) {
        String previous = chain.isEmpty() ? ProjectJournal.NO_HASH : chain.get(chain.size() - 1).hash();
        chain.add(new Link(chain.size() + 1, text, previous, Sha256.of(text)));
        return this;
    }

    private Asked list(boolean vendor, String stream, int startAt, int maxResults) {
        return Asked.of(resource(vendor).list("HDI", stream, String.valueOf(startAt), String.valueOf(maxResults)));
    }

    private Asked verify(boolean vendor, String stream, String anchor) {
        return Asked.of(resource(vendor).verify("HDI", stream, anchor, null));
    }

    private Refusal refusal(boolean vendor, String stream) {
        return catchThrowableOfType(Refusal.class, () -> list(vendor, stream, 0, 100));
    }

    private JournalResource resource(boolean vendor) {
        Mockito.when(access.project("HDI")).thenReturn(PROJECT);
        Mockito.when(access.viewer(PROJECT)).thenReturn(new Viewer("li", "Li", Locale.ENGLISH, false, vendor));
        Mockito.when(persons.names(Mockito.any())).thenReturn(Map.of("person-1", "Li"));
        return new JournalResource(access, journal, (project, stream) -> chain, persons, Asked.answers());
    }
}
