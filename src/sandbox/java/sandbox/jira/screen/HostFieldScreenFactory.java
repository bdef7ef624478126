package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import sandbox.jira.constant.Constants;
import sandbox.jira.member.Provided;
import sandbox.jira.project.Projects;

/** Makes screens and schemes that are not stored yet. */
public abstract class HostFieldScreenFactory implements FieldScreenFactory {
    private final ScreenAccess access;
    private final FieldScreenManager manager;
    private final TypeSchemeAccess typeAccess;

    protected HostFieldScreenFactory(Screens screens, FieldManager fields, FieldScreenManager manager,
            FieldScreenSchemeManager schemes, Constants constants, Projects projects) {
        this.access = new ScreenAccess(screens, fields);
        this.manager = manager;
        this.typeAccess = new TypeSchemeAccess(screens, schemes, constants, projects);
    }

    @Override
    public FieldScreen createScreen() {
        return Provided.of(StoredScreen.class, access, null);
    }

    @Override
    public FieldScreenScheme createFieldScreenScheme() {
        return Provided.of(StoredScreenScheme.class, access.screens(), manager, null);
    }

    @Override
    public FieldScreenSchemeItem createFieldScreenSchemeItem() {
        return Provided.of(StoredScreenSchemeItem.class, access.screens(), manager, null, null);
    }

    @Override
    public IssueTypeScreenScheme createIssueTypeScreenScheme() {
        return Provided.of(StoredTypeScreenScheme.class, typeAccess, null);
    }

    @Override
    public IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity() {
        return Provided.of(StoredTypeScreenEntity.class, typeAccess, null);
    }
}
