package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.stream.Stream;

/** The screen of one operation in a screen scheme, as handed out to plugins. */
abstract class StoredScreenSchemeItem implements FieldScreenSchemeItem {
    private final FieldScreenManager manager;
    private final long id;
    private FieldScreenScheme scheme;
    private Long screenId;
    private ScreenableIssueOperation operation;

    protected StoredScreenSchemeItem(Screens screens, FieldScreenManager manager, FieldScreenScheme scheme,
            ScreenSchemeData.Item data) {
        this.manager = manager;
        this.scheme = scheme;
        this.id = data == null ? screens.nextPartId() : data.id();
        if (data != null) {
            screenId = data.screenId();
            operation = operation(data.operationId());
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return manager.getFieldScreen(screenId);
    }

    @Override
    public void setFieldScreen(FieldScreen screen) {
        screenId = screen.getId();
    }

    @Override
    public Long getFieldScreenId() {
        return screenId;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return scheme;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme value) {
        scheme = value;
    }

    @Override
    public ScreenableIssueOperation getIssueOperation() {
        return operation;
    }

    @Override
    public void setIssueOperation(ScreenableIssueOperation value) {
        operation = value;
    }

    @Override
    public String getIssueOperationName() {
        return operation == null ? "admin.common.words.default" : operation.getNameKey();
    }

    @Override
    public void store() {
        scheme.store();
    }

    @Override
    public void remove() {
        scheme.removeFieldScreenSchemeItem(operation);
    }

    private static ScreenableIssueOperation operation(Long operationId) {
        return Stream.of(IssueOperations.CREATE_ISSUE_OPERATION, IssueOperations.EDIT_ISSUE_OPERATION,
                IssueOperations.VIEW_ISSUE_OPERATION).filter(known -> known.getId().equals(operationId))
                .findFirst().orElse(null);
    }
}
