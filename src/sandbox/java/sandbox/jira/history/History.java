package sandbox.jira.history;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sandbox.data.Database;
import sandbox.data.Row;
import sandbox.spi.IssueHistory;

/** The tables of change groups and change items. */
public final class History implements IssueHistory {
    private final Database database;

    public History(Database database) {
        this.database = database;
    }

    /** @return the id of the change group, or null when nothing changed */
    public Long add(long issueId, String authorKey, List<ChangeItemBean> items, Timestamp when) {
        if (items.isEmpty()) {
            return null;
        }
        long group = database.sequences().next("change_group");
        database.sql().insert("change_group", "id,issue_id,author,created", group, issueId, authorKey, when);
        for (ChangeItemBean item : items) {
            database.sql().insert("change_item",
                    "id,group_id,field_type,field,old_value,old_string,new_value,new_string",
                    database.sequences().next("change_item"), group, item.getFieldType(), item.getField(),
                    item.getFrom(), item.getFromString(), item.getTo(), item.getToString());
        }
        return group;
    }

    @Override
    public List<Change> of(long issueId) {
        return rows(issueId).stream().collect(Collectors.groupingBy(Entry::group, TreeMap::new,
                Collectors.toList())).values().stream().map(History::change).toList();
    }

    /** Items of one field, oldest first. */
    List<ChangeItemBean> ofField(long issueId, String field) {
        return rows(issueId).stream().map(Entry::item).filter(item -> item.getField().equals(field)).toList();
    }

    public void delete(long issueId) {
        database.sql().update("DELETE FROM change_item WHERE group_id IN"
                + " (SELECT id FROM change_group WHERE issue_id = ?)", issueId);
        database.sql().update("DELETE FROM change_group WHERE issue_id = ?", issueId);
    }

    private List<Entry> rows(long issueId) {
        return database.sql().list("SELECT g.id AS gid, g.author, g.created, i.* FROM change_group g"
                + " JOIN change_item i ON i.group_id = g.id WHERE g.issue_id = ? ORDER BY g.created, g.id, i.id",
                History::entry, issueId);
    }

    private static Change change(List<Entry> entries) {
        Entry first = entries.get(0);
        List<ChangeItemBean> items = new ArrayList<>();
        entries.forEach(entry -> items.add(entry.item()));
        return new Change(first.group(), Instant.ofEpochMilli(first.created().getTime()), first.author(), items);
    }

    private static Entry entry(Row row) throws SQLException {
        Timestamp created = row.time("created");
        return new Entry(row.id("gid"), row.text("author"), created, new ChangeItemBean(row.text("field_type"),
                row.text("field"), row.text("old_value"), row.text("old_string"), row.text("new_value"),
                row.text("new_string"), created));
    }

    /** One item with its group. */
    private record Entry(long group, String author, Timestamp created, ChangeItemBean item) {
    }
}
