package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import sandbox.jira.constant.Constants;
import sandbox.jira.member.Provided;
import sandbox.jira.project.Projects;

/** Issue type screen schemes and which project uses which. */
public abstract class HostTypeScreenSchemeManager implements IssueTypeScreenSchemeManager {
    private final TypeSchemeAccess access;

    protected HostTypeScreenSchemeManager(Screens screens, FieldScreenSchemeManager schemes, Constants constants,
            Projects projects) {
        this.access = new TypeSchemeAccess(screens, schemes, constants, projects);
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return access.screens().typeSchemes().all().stream().map(this::present).toList();
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Long id) {
        return access.screens().typeSchemes().find(id).map(this::present).orElse(null);
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return access.screens().typeSchemeOf(project.getId()).map(this::present).orElse(null);
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public void updateIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public void removeIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.remove();
    }

    @Override
    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        entity.store();
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        access.screens().assign(project, scheme.getId());
    }

    @Override
    public void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        access.screens().unassign(project);
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        return getIssueTypeScreenScheme(Screens.DEFAULT);
    }

    private IssueTypeScreenScheme present(TypeScreenSchemeData data) {
        return Provided.of(StoredTypeScreenScheme.class, access, data);
    }
}
