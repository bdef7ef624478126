package sandbox.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.sql.SQLException;
import sandbox.data.Row;
import sandbox.jira.issue.IssueStore;

/** A link handed out to plugins. */
abstract class StoredLink implements IssueLink {
    private final long id;
    private final long typeId;
    private final long sourceId;
    private final long destinationId;
    private final Long sequence;
    private final Links links;
    private final IssueStore issues;

    protected StoredLink(Row row, Links links, IssueStore issues) throws SQLException {
        this.id = row.id("id");
        this.typeId = row.id("type_id");
        this.sourceId = row.id("source_id");
        this.destinationId = row.id("destination_id");
        this.sequence = row.idOrNull("sequence");
        this.links = links;
        this.issues = issues;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getSourceId() {
        return sourceId;
    }

    @Override
    public Long getDestinationId() {
        return destinationId;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public Long getLinkTypeId() {
        return typeId;
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return links.type(typeId).orElse(null);
    }

    @Override
    public Issue getSourceObject() {
        return issues.byId(sourceId).orElse(null);
    }

    @Override
    public Issue getDestinationObject() {
        return issues.byId(destinationId).orElse(null);
    }
}
