package io.phasegate.journal;

import io.phasegate.journal.model.Mentions;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks through the journals of all projects. Reads every entry, so only the rare command that forgets a person uses
 * it.
 */
public interface JournalSearch {
    /**
     * @param personIds opaque ids of one person
     * @param named     whether a text names the person in words
     */
    Mentions of(Set<String> personIds, Predicate<String> named);
}
