package io.phasegate.privacy;

import java.util.Optional;
import java.util.Set;

/**
 * Who is to be forgotten, as far as our tables know him.
 *
 * @param personIds opaque ids in the journal
 * @param userKey   of his Jira account
 * @param words     what names him outside our tables: login, display name, the name that was typed
 */
record Subject(Set<String> personIds, Optional<String> userKey, Set<String> words) {
}
