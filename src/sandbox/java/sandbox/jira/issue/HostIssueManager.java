package sandbox.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Issues without any check, as in Jira: permissions, screens and validity are the caller's part or the issue
 * service's.
 */
public abstract class HostIssueManager implements IssueManager {
    private final IssueStore issues;
    private final Saving saving;

    protected HostIssueManager(IssueStore issues, Saving saving) {
        this.issues = issues;
        this.saving = saving;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return issues.byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return issues.byKey(key).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return issues.byKey(key).filter(issue -> issue.getKey().equals(key)).orElse(null);
    }

    @Override
    public Set<String> getAllIssueKeys(Long issueId) {
        return issues.issues().keysOf(issueId);
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return issues.issues().idsOfProject(projectId);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return issues.byIds(List.copyOf(ids));
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail) {
        saving.save(user, (StoredIssue) issue, "", event, sendMail);
        return issues.byId(issue.getId()).orElseThrow();
    }

    /** Stores a changed issue with history and event. */
    @FunctionalInterface
    public interface Saving {
        void save(ApplicationUser user, StoredIssue issue, String comment, EventDispatchOption event,
                boolean sendMail);
    }
}
