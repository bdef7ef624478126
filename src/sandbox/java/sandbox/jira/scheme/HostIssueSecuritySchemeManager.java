package sandbox.jira.scheme;

import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import sandbox.jira.project.Projects;

/** Issue security schemes: the subject of an entity is the id of a security level. */
public abstract class HostIssueSecuritySchemeManager extends HostSchemeManager implements IssueSecuritySchemeManager {
    protected HostIssueSecuritySchemeManager(Schemes schemes, Projects projects) {
        super(schemes, projects, "IssueSecurityScheme", Long::valueOf);
    }
}
