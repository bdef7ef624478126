package io.phasegate.journal;

import java.util.Collection;
import java.util.Map;

/** Who stands behind the opaque ids in the journal. The rows can be erased; the journal's chain stays whole. */
public interface Persons {
    /** The id of a Jira user, created on first use. */
    String ofUser(String userKey, String displayName);

    /** A new id for somebody without a Jira account. */
    String create(String name);

    /** Names by id, one SQL statement; an erased person is named by the i18n key of "former member". */
    Map<String, String> names(Collection<String> personIds);

    /** Forgets name and account, as Jira's user anonymisation demands. */
    void eraseUser(String userKey);
}
