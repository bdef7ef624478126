package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import sandbox.jira.member.Provided;

/** A screen scheme handed out to plugins. Once it has an id, changes of its items are stored at once. */
abstract class StoredScreenScheme implements FieldScreenScheme {
    private final Screens screens;
    private final FieldScreenManager manager;
    private final List<FieldScreenSchemeItem> items = new ArrayList<>();
    private Long id;
    private String name;
    private String description;

    protected StoredScreenScheme(Screens screens, FieldScreenManager manager, ScreenSchemeData data) {
        this.screens = screens;
        this.manager = manager;
        if (data != null) {
            id = data.id();
            name = data.name();
            description = data.description();
            data.items().forEach(item -> items.add(Provided.of(StoredScreenSchemeItem.class, screens, manager, this,
                    item)));
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long value) {
        id = value;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String value) {
        name = value;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String value) {
        description = value;
    }

    @Override
    public FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation operation) {
        return items.stream().filter(item -> Objects.equals(operationId(operation),
                operationId(item.getIssueOperation()))).findFirst().orElse(null);
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return List.copyOf(items);
    }

    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        removeFieldScreenSchemeItem(item.getIssueOperation());
        items.add(item);
        item.setFieldScreenScheme(this);
        changed();
    }

    @Override
    public FieldScreenSchemeItem removeFieldScreenSchemeItem(IssueOperation operation) {
        FieldScreenSchemeItem found = getFieldScreenSchemeItem(operation);
        items.remove(found);
        changed();
        return found;
    }

    @Override
    public FieldScreen getFieldScreen(IssueOperation operation) {
        return data(0).screenFor(operationId(operation)).map(manager::getFieldScreen).orElse(null);
    }

    @Override
    public void store() {
        if (id == null) {
            id = screens.schemes().add(this::data).id();
        } else {
            screens.schemes().put(data(id));
        }
    }

    @Override
    public void remove() {
        boolean used = screens.typeSchemes().all().stream().anyMatch(
                scheme -> scheme.entities().stream().anyMatch(entity -> entity.screenSchemeId() == id));
        if (used) {
            throw new IllegalStateException("An issue type screen scheme uses the screen scheme " + id);
        }
        screens.schemes().remove(id);
    }

    void changed() {
        if (id != null) {
            store();
        }
    }

    private ScreenSchemeData data(long ownId) {
        return new ScreenSchemeData(ownId, name, description, items.stream().map(item -> new ScreenSchemeData.Item(
                item.getId(), operationId(item.getIssueOperation()), item.getFieldScreenId())).toList());
    }

    private static Long operationId(IssueOperation operation) {
        return operation == null ? null : ((ScreenableIssueOperation) operation).getId();
    }
}
