package sandbox.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.List;

/** Which fields stand on the screen of an operation or of a transition. */
public final class FieldScreens {
    private final IssueTypeScreenSchemeManager schemes;
    private final FieldScreenManager screens;

    public FieldScreens(IssueTypeScreenSchemeManager schemes, FieldScreenManager screens) {
        this.schemes = schemes;
        this.screens = screens;
    }

    public List<ScreenTab> of(Project project, String issueTypeId, ScreenableIssueOperation operation) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
        IssueTypeScreenSchemeEntity entity = scheme.getEntity(issueTypeId);
        FieldScreenScheme screenScheme = (entity == null ? scheme.getEntity(null) : entity).getFieldScreenScheme();
        return tabs(screenScheme.getFieldScreen(operation));
    }

    /** Empty for a transition without a screen. */
    public List<ScreenTab> ofTransition(Long screenId) {
        return screenId == null ? List.of() : tabs(screens.getFieldScreen(screenId));
    }

    public static List<String> ids(List<ScreenTab> tabs) {
        return tabs.stream().flatMap(tab -> tab.fieldIds().stream()).toList();
    }

    private static List<ScreenTab> tabs(FieldScreen screen) {
        return screen == null ? List.of() : screen.getTabs().stream().map(FieldScreens::tab).toList();
    }

    private static ScreenTab tab(FieldScreenTab tab) {
        List<String> ids = tab.getFieldScreenLayoutItems().stream().map(FieldScreenLayoutItem::getFieldId).toList();
        return new ScreenTab(tab.getName(), ids);
    }
}
