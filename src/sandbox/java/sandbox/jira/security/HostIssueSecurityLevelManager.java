package sandbox.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import sandbox.jira.member.Provided;

/** Levels of issue security schemes, and which of them a user may set. */
public abstract class HostIssueSecurityLevelManager implements IssueSecurityLevelManager {
    private final IssueSecurity security;

    protected HostIssueSecurityLevelManager(IssueSecurity security) {
        this.security = security;
    }

    @Override
    public IssueSecurityLevel createIssueSecurityLevel(long schemeId, String name, String description) {
        return present(security.levels().add(id -> new SecurityLevelData(id, name, description, schemeId)));
    }

    @Override
    public List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId) {
        return security.levels().all().stream().filter(level -> level.schemeId() == schemeId)
                .map(HostIssueSecurityLevelManager::present).toList();
    }

    @Override
    public IssueSecurityLevel getSecurityLevel(long id) {
        return security.levels().find(id).map(HostIssueSecurityLevelManager::present).orElse(null);
    }

    @Override
    public List<IssueSecurityLevel> getUsersSecurityLevels(Issue issue, ApplicationUser user) {
        return security.levelsOf(user, issue.getProjectObject(), issue).stream()
                .map(HostIssueSecurityLevelManager::present).toList();
    }

    @Override
    public List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user) {
        return security.levelsOf(user, project, null).stream().map(HostIssueSecurityLevelManager::present).toList();
    }

    @Override
    public void deleteSecurityLevel(Long id) {
        security.levels().remove(id);
    }

    @Override
    public void clearUsersLevels() {
        // Nothing is cached per user.
    }

    private static IssueSecurityLevel present(SecurityLevelData data) {
        return Provided.of(StoredSecurityLevel.class, data);
    }
}
