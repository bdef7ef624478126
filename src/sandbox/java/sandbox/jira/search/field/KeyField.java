package sandbox.jira.search.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.data.Json;
import sandbox.jira.search.Fragment;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operand;

/** Finds issues by key or id, and by their links. What the asker may not see is unknown, as in Jira. */
public final class KeyField {
    private final Database database;

    public KeyField(Database database) {
        this.database = database;
    }

    Collection<Long> find(Operand operand, Clause.Term term, Asker asker) throws JqlException {
        if (operand instanceof Operand.Value value) {
            return List.of(id(value.text(), asker).orElseThrow(
                    () -> new JqlException("jql.issue.unknown", value.text(), term.field())));
        }
        if (operand instanceof Operand.Call call && call.name().equalsIgnoreCase("linkedIssues")
                && !call.arguments().isEmpty()) {
            return linked(call, term, asker);
        }
        throw operand instanceof Operand.Call call ? Values.unknownFunction(call) : Values.unsupported(term);
    }

    private Optional<Long> id(String keyOrId, Asker asker) {
        Fragment named = keyOrId.matches("\\d{1,18}") ? Fragment.of("i.id = ?", Long.valueOf(keyOrId))
                : Fragment.of("(i.issue_key = ? OR i.id IN (SELECT m.issue_id FROM moved_key m WHERE m.old_key = ?))",
                        keyOrId.toUpperCase(Locale.ROOT), keyOrId.toUpperCase(Locale.ROOT));
        Fragment where = named.and(asker.visible());
        return database.sql().first("SELECT i.id FROM issue i WHERE " + where.sql(), row -> row.id("id"),
                where.parameters().toArray());
    }

    private Collection<Long> linked(Operand.Call call, Clause.Term term, Asker asker) throws JqlException {
        String key = call.arguments().get(0);
        long issue = id(key, asker).orElseThrow(() -> new JqlException("jql.issue.unknown", key, term.field()));
        List<Long> found = new ArrayList<>();
        List<String> descriptions = call.arguments().subList(1, call.arguments().size());
        found.addAll(other("destination_id", "source_id", issue, descriptions, "outward"));
        found.addAll(other("source_id", "destination_id", issue, descriptions, "inward"));
        return found;
    }

    private List<Long> other(String wanted, String given, long issue, List<String> descriptions, String direction) {
        List<Link> links = database.sql().list("SELECT " + wanted + " AS other, detail FROM issue_link l"
                + " JOIN config_object c ON c.kind = 'linktype' AND c.id = l.type_id WHERE l." + given + " = ?",
                row -> new Link(row.id("other"), row.text("detail")), issue);
        return links.stream().filter(link -> descriptions.isEmpty() || descriptions.stream()
                .anyMatch(text -> link.isDescribed(direction, text))).map(Link::other).toList();
    }

    /** The other end of a link, with the stored type. */
    private record Link(long other, String type) {
        boolean isDescribed(String direction, String text) {
            String pair = "\"" + direction + "\":" + Json.write(text);
            return type.toLowerCase(Locale.ROOT).contains(pair.toLowerCase(Locale.ROOT));
        }
    }
}
