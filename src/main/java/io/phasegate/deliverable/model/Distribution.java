package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import java.util.List;
import java.util.Optional;

/** Who gets a copy of a document, and who has got it in its present version (R80), by the journal. */
public record Distribution(List<Row> rows) {
    public static final String RECIPIENT = "recipient";
    public static final String MEDIUM = "medium";

    /** A row for each recipient of the method, in its order. */
    public static Distribution of(DeliverableDefinition definition, int version, ProjectJournal journal) {
        List<Entry> entries = journal.of(EntryKind.COPY_HANDED_OUT).stream()
                .filter(entry -> entry.subject().equals(new DeliverableSubject(definition).life()))
                .filter(entry -> entry.text("version").equals(String.valueOf(version))).toList();
        return new Distribution(definition.paper().recipients().stream().map(role -> new Row(role, entries.stream()
                .filter(entry -> entry.text(RECIPIENT).equals(role)).findFirst())).toList());
    }

    /** Recipients that have not got their copy. */
    public List<String> open() {
        return rows.stream().filter(row -> row.entry().isEmpty()).map(Row::role).toList();
    }

    /**
     * One recipient.
     *
     * @param entry that says it was handed out
     */
    public record Row(String role, Optional<Entry> entry) {
        public String medium() {
            return entry.map(found -> found.text(MEDIUM)).orElse("");
        }
    }
}
