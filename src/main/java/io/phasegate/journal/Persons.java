package io.phasegate.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who stands behind the opaque ids in the journal. The rows can be erased; the journal's chain stays whole. */
public interface Persons {
    /** The id of a Jira user, created on first use. */
    String ofUser(String userKey, String displayName);

    /** A new id for somebody without a Jira account. */
    String create(String name);

    /** The id of a Jira user, if he ever did anything here. Writes nothing. */
    Optional<String> find(String userKey);

    /** Ids of everybody without a Jira account who was recorded with exactly this name. */
    Set<String> withoutAccount(String name);

    /** Names by id, one SQL statement; an erased person has the label that was left in place of his name. */
    Map<String, String> names(Collection<String> personIds);

    /** Forgets name, account and salt, as Jira's user anonymisation demands; the label stands there from now on. */
    void erase(String personId, String label);
}
