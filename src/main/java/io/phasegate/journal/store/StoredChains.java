package io.phasegate.journal.store;

import io.phasegate.journal.model.ChainVerifier;
import io.phasegate.journal.model.Stream;
import java.util.List;

/**
 * The stored texts of a stream, for the verifier and for exports. Used by the journal's REST resource and the
 * evidence bundle.
 */
public interface StoredChains {
    List<ChainVerifier.Link> links(long projectId, Stream stream);
}
