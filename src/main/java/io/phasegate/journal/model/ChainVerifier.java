package io.phasegate.journal.model;

import io.phasegate.language.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds any edited, removed, inserted or reordered entry of one stream from the stored texts alone, so it works offline
 * too. A cut tail or a rewritten whole is found against an anchor that was printed earlier.
 */
public final class ChainVerifier {
    private ChainVerifier() {
    }

    /**
     * @param links  the stream in its order
     * @param anchor a hash printed earlier, which must still occur in the stream; empty = not checked
     * @return findings, empty when the chain is whole
     */
    public static List<Message> verify(List<Link> links, Optional<String> anchor) {
        List<Message> findings = new ArrayList<>();
        String previous = ProjectJournal.NO_HASH;
        long expected = 1;
        for (Link link : links) {
            check(link, expected, previous).ifPresent(findings::add);
            previous = link.hash();
            expected = link.sequence() + 1;
        }
        anchor.filter(hash -> links.stream().noneMatch(link -> link.hash().equals(hash)))
                .ifPresent(hash -> findings.add(Message.of("phasegate.journal.anchor.missing", hash)));
        return findings;
    }

    private static Optional<Message> check(Link link, long expected, String previous) {
        if (link.sequence() != expected) {
            return Optional.of(Message.of("phasegate.journal.gap", String.valueOf(expected),
                    String.valueOf(link.sequence())));
        }
        if (!Sha256.of(link.text()).equals(link.hash())) {
            return Optional.of(Message.of("phasegate.journal.edited", String.valueOf(link.sequence())));
        }
        if (!link.previousHash().equals(previous)) {
            return Optional.of(Message.of("phasegate.journal.broken", String.valueOf(link.sequence())));
        }
        return Optional.empty();
    }

    /**
     * One entry as it is stored.
     *
     * @param previousHash as the text itself states it
     */
    public record Link(long sequence, String text, String previousHash, String hash) {
    }
}
