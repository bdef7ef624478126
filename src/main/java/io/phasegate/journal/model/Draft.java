package io.phasegate.journal.model;

import java.util.Map;
import java.util.Optional;

/**
 * An entry before it is written.
 *
 * @param claim what may happen only once, e.g. `gate:gz-g1:c_top:1`; ASCII lower case, digits, `:` and `-`; empty =
 * may repeat
 */
public record Draft(Stream stream, EntryKind kind, String subject, Optional<String> claim, Map<String, Object> data) {
    public Draft {
        data = Map.copyOf(data);
    }
}
