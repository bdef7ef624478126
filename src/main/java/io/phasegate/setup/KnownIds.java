package io.phasegate.setup;

import io.phasegate.setup.model.Written;
import java.util.Map;
import java.util.Optional;

/** Ids out of what is remembered. */
record KnownIds(Map<String, Written> written) implements HostIds {
    @Override
    public String id(String objectKey) {
        return find(objectKey).orElseThrow(() -> new IllegalStateException(objectKey + " is not there yet"));
    }

    @Override
    public boolean has(String objectKey) {
        return find(objectKey).isPresent();
    }

    private Optional<String> find(String objectKey) {
        return Optional.ofNullable(written.get(objectKey)).flatMap(Written::hostId);
    }
}
