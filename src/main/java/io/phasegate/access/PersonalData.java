package io.phasegate.access;

import io.phasegate.access.model.Forgotten;
import io.phasegate.access.model.PersonTraces;
import java.util.Set;

/**
 * A place of ours where persons are named. Implemented by every store and cache that has any, used when one is
 * forgotten.
 */
public interface PersonalData {
    /** Where the persons with these opaque ids appear, and what names them there. Writes nothing. */
    default PersonTraces find(Set<String> personIds) {
        return PersonTraces.NONE;
    }

    /**
     * Erases what names him. May be repeated.
     *
     * @return how many rows were changed
     */
    int forget(Forgotten person);
}
