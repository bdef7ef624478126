package sandbox.jira.link;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.data.Row;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.member.Provided;

/** The table of links and the link types. */
public final class Links {
    private final Database database;
    private final IssueStore issues;
    private final ConfigStore<LinkTypeData> types;

    public Links(Database database, ConfigVersion version, IssueStore issues) {
        this.database = database;
        this.issues = issues;
        this.types = new ConfigStore<>(database, version, "linktype", LinkTypeData.class);
    }

    public ConfigStore<LinkTypeData> types() {
        return types;
    }

    Optional<IssueLinkType> type(Long id) {
        return types.find(id).map(Links::present);
    }

    List<IssueLink> from(long sourceId) {
        return list("source_id = ? ORDER BY sequence, id", sourceId);
    }

    List<IssueLink> to(long destinationId) {
        return list("destination_id = ? ORDER BY sequence, id", destinationId);
    }

    Optional<IssueLink> find(long sourceId, long destinationId, long typeId) {
        return list("source_id = ? AND destination_id = ? AND type_id = ?", sourceId, destinationId, typeId).stream()
                .findFirst();
    }

    void add(long sourceId, long destinationId, long typeId, Long sequence) {
        database.sql().insert("issue_link", "id,type_id,source_id,destination_id,sequence",
                database.sequences().next("issue_link"), typeId, sourceId, destinationId, sequence);
    }

    void remove(long linkId) {
        database.sql().update("DELETE FROM issue_link WHERE id = ?", linkId);
    }

    void removeOfType(long typeId) {
        database.sql().update("DELETE FROM issue_link WHERE type_id = ?", typeId);
    }

    public void removeOf(long issueId) {
        database.sql().update("DELETE FROM issue_link WHERE source_id = ? OR destination_id = ?", issueId, issueId);
    }

    static IssueLinkType present(LinkTypeData data) {
        return Provided.of(StoredLinkType.class, data);
    }

    private List<IssueLink> list(String condition, Object... parameters) {
        return database.sql().list("SELECT * FROM issue_link WHERE " + condition, this::link, parameters);
    }

    private IssueLink link(Row row) throws SQLException {
        return Provided.of(StoredLink.class, row, this, issues);
    }
}
