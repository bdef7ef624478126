package io.phasegate.deadline.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What client requests and error reports were found to be, for limits that hold for some of them only. Used by {@link
 * Happenings}.
 */
final class Classes {
    private final Map<String, Entry> found = new HashMap<>();

    Classes(ProjectJournal journal) {
        Stream.of(EntryKind.REQUEST_TRIAGED, EntryKind.ERROR_CAUSE_SET).flatMap(kind -> journal.of(kind).stream())
                .forEach(entry -> found.put(Happening.objectOf(entry), entry));
    }

    /**
     * What was found later than the limit began counts from then all the same, but the product has not known of it
     * before.
     */
    Stream<Happening> only(List<String> classes, Happening one) {
        Entry entry = found.get(one.object());
        return entry != null && classes.contains(name(entry)) ? Stream.of(one.knownSince(entry.at())) : Stream.empty();
    }

    private static String name(Entry entry) {
        return entry.text(entry.kind() == EntryKind.REQUEST_TRIAGED ? "class" : "cause").toUpperCase(Locale.ROOT);
    }
}
