package io.phasegate.journal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.language.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ChainVerifierTest {
    private final List<ChainVerifier.Link> chain = chainOf("one", "two", "three");

    @Test
    public void shouldAcceptAWholeChain() {
        assertThat(keys(chain)).isEmpty();
    }

    @Test
    public void shouldFindAnEditedEntry() {
        ChainVerifier.Link second = chain.get(1);
        chain.set(1, new ChainVerifier.Link(2, "edited", second.previousHash(), second.hash()));
        assertThat(keys(chain)).containsExactly("phasegate.journal.edited");
    }

    @Test
    public void shouldFindAnEditedEntryEvenIfItsHashWasRenewed() {
        chain.set(1, new ChainVerifier.Link(2, "edited", chain.get(1).previousHash(), Sha256.of("edited")));
        assertThat(keys(chain)).containsExactly("phasegate.journal.broken");
    }

    @Test
    public void shouldFindARemovedEntry() {
        chain.remove(1);
        assertThat(keys(chain)).containsExactly("phasegate.journal.gap");
    }

    @Test
    public void shouldFindReorderedEntries() {
        chain.add(chain.remove(0));
        assertThat(keys(chain)).isNotEmpty();
    }

    @Test
    public void shouldFindACutTailByAnAnchor() {
        String anchor = chain.get(2).hash();
        chain.remove(2);
        assertThat(ChainVerifier.verify(chain, Optional.of(anchor))).extracting(Message::key)
                .containsExactly("phasegate.journal.anchor.missing");
    }

    @Test
    public void shouldFindAnAnchorWhereverItStandsInTheChain() {
        assertThat(ChainVerifier.verify(chain, Optional.of(chain.get(0).hash()))).isEmpty();
        assertThat(ChainVerifier.verify(chain, Optional.of(chain.get(2).hash()))).isEmpty();
    }

    private static List<String> keys(List<ChainVerifier.Link> chain) {
        return ChainVerifier.verify(chain, Optional.empty()).stream().map(Message::key).toList();
    }

    private static List<ChainVerifier.Link> chainOf(String... texts) {
        List<ChainVerifier.Link> links = new ArrayList<>();
        String previous = ProjectJournal.NO_HASH;
        for (String text : texts) {
            links.add(new ChainVerifier.Link(links.size() + 1, text, previous, Sha256.of(text)));
            previous = Sha256.of(text);
        }
        return links;
    }
}
