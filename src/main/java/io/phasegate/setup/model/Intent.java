package io.phasegate.setup.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Noted before an object is made, so that after a crash the object is recognised as ours: it has the planned name and
 * was not there before.
 */
public record Intent(String plannedName, List<String> idsBefore) {
    public Intent {
        idsBefore = List.copyOf(idsBefore);
    }

    /** The object that we made without being able to note its id. */
    public Optional<String> made(Collection<String> idsNow) {
        return idsNow.stream().filter(id -> !idsBefore.contains(id)).findFirst();
    }
}
