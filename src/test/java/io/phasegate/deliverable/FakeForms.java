package io.phasegate.deliverable;

import io.phasegate.deliverable.model.DocumentForm;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Forms of documents in memory, for tests that are about something else than their store. */
public final class FakeForms implements Forms {
    private final Map<String, DocumentForm> kept = new ConcurrentHashMap<>();

    @Override
    public DocumentForm find(String hash) {
        return kept.get(hash);
    }

    @Override
    public DocumentForm keep(long projectId, String code, DocumentForm form) {
        String hash = String.format("%064x", form.values().hashCode() * 31L + form.ticked()
                .hashCode() * 17L + form.rows().hashCode());
        DocumentForm named = form.named(hash);
        kept.put(hash, named);
        return named;
    }
}
