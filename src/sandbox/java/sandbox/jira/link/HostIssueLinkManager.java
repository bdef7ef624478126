package sandbox.jira.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.history.History;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.issue.StoredIssue;

/** Links without permission checks, as in Jira (facts 4.10). Both issues get a line in their history. */
public abstract class HostIssueLinkManager implements IssueLinkManager {
    private final Database database;
    private final Links links;
    private final IssueStore issues;
    private final History history;

    protected HostIssueLinkManager(Database database, Links links, IssueStore issues, History history) {
        this.database = database;
        this.links = links;
        this.issues = issues;
        this.history = history;
    }

    @Override
    public void createIssueLink(Long sourceIssueId, Long destinationIssueId, Long linkTypeId, Long sequence,
            ApplicationUser user) throws CreateException {
        Optional<StoredIssue> source = issues.byId(sourceIssueId);
        Optional<StoredIssue> destination = issues.byId(destinationIssueId);
        Optional<IssueLinkType> type = links.type(linkTypeId);
        if (source.isEmpty() || destination.isEmpty() || type.isEmpty() || sourceIssueId.equals(destinationIssueId)) {
            throw new CreateException("A link needs two different existing issues and an existing link type");
        }
        if (links.find(sourceIssueId, destinationIssueId, linkTypeId).isPresent()) {
            return;
        }
        database.transactions().inTransaction(() -> {
            links.add(sourceIssueId, destinationIssueId, linkTypeId, sequence);
            record(source.get(), destination.get(), type.get(), user, true);
        });
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return links.from(sourceIssueId);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return links.to(destinationIssueId);
    }

    @Override
    public IssueLink getIssueLink(Long sourceIssueId, Long destinationIssueId, Long linkTypeId) {
        return links.find(sourceIssueId, destinationIssueId, linkTypeId).orElse(null);
    }

    @Override
    public void removeIssueLink(IssueLink link, ApplicationUser user) {
        database.transactions().inTransaction(() -> {
            links.remove(link.getId());
            Optional<StoredIssue> source = issues.byId(link.getSourceId());
            Optional<StoredIssue> destination = issues.byId(link.getDestinationId());
            if (source.isPresent() && destination.isPresent() && link.getIssueLinkType() != null) {
                record(source.get(), destination.get(), link.getIssueLinkType(), user, false);
            }
        });
    }

    @Override
    public boolean isLinkingEnabled() {
        return true;
    }

    private void record(StoredIssue source, StoredIssue destination, IssueLinkType type, ApplicationUser user,
            boolean added) {
        record(source, destination, type.getOutward(), user, added);
        record(destination, source, type.getInward(), user, added);
    }

    private void record(StoredIssue issue, StoredIssue other, String description, ApplicationUser user,
            boolean added) {
        Timestamp now = new Timestamp(System.currentTimeMillis());
        String text = "This issue " + description + " " + other.getKey();
        ChangeItemBean item = new ChangeItemBean("jira", "Link", added ? null : other.getKey(), added ? null : text,
                added ? other.getKey() : null, added ? text : null, now);
        history.add(issue.getId(), user == null ? null : user.getKey(), List.of(item), now);
        issues.touch(issue.getId());
    }
}
