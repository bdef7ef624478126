package sandbox.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.ArrayList;
import java.util.TreeSet;
import sandbox.data.Database;
import sandbox.data.Row;
import sandbox.jira.field.CustomFieldData;
import sandbox.jira.field.kind.Cell;
import sandbox.jira.security.UserFieldValues;

/** The tables of custom field values and of labels. */
public final class FieldCells implements UserFieldValues {
    private static final long SYSTEM_LABELS = 0;

    private final Database database;

    public FieldCells(Database database) {
        this.database = database;
    }

    /** All values of the issue by id of the custom field. */
    Map<Long, List<Cell>> of(long issueId) {
        Map<Long, List<Cell>> cells = new LinkedHashMap<>();
        database.sql().list("SELECT * FROM field_value WHERE issue_id = ? ORDER BY id",
                row -> Map.entry(row.id("field_id"), cell(row)), issueId).forEach(
                entry -> cells.computeIfAbsent(entry.getKey(), any -> new ArrayList<>()).add(entry.getValue()));
        return cells;
    }

    void write(long issueId, long fieldId, List<Cell> cells) {
        database.sql().update("DELETE FROM field_value WHERE issue_id = ? AND field_id = ?", issueId, fieldId);
        for (Cell cell : cells) {
            database.sql().insert("field_value",
                    "id,issue_id,field_id,string_value,text_value,number_value,date_value",
                    database.sequences().next("field_value"), issueId, fieldId, cell.string(), cell.text(),
                    cell.number(), cell.date());
        }
    }

    Set<String> labels(long issueId) {
        return new TreeSet<>(database.sql().list("SELECT label FROM issue_label WHERE issue_id = ? AND field_id = ?",
                row -> row.text("label"), issueId, SYSTEM_LABELS));
    }

    void writeLabels(long issueId, Set<String> labels) {
        database.sql().update("DELETE FROM issue_label WHERE issue_id = ? AND field_id = ?", issueId, SYSTEM_LABELS);
        labels.forEach(label -> database.sql().insert("issue_label", "issue_id,field_id,label",
                issueId, SYSTEM_LABELS, label));
    }

    @Override
    public Set<String> of(Issue issue, String customFieldId) {
        if (issue.getId() == null || !customFieldId.startsWith(CustomFieldData.PREFIX)) {
            return Set.of();
        }
        long fieldId = Long.parseLong(customFieldId.substring(CustomFieldData.PREFIX.length()));
        return new LinkedHashSet<>(database.sql().list("SELECT string_value FROM field_value WHERE issue_id = ?"
                + " AND field_id = ? AND string_value IS NOT NULL", row -> row.text("string_value"),
                issue.getId(), fieldId));
    }

    private static Cell cell(Row row) throws SQLException {
        return new Cell(row.text("string_value"), row.text("text_value"), row.number("number_value"),
                row.idOrNull("date_value"));
    }
}
