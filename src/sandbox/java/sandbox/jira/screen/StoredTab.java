package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import sandbox.jira.member.Provided;

/** A tab of a screen handed out to plugins. */
abstract class StoredTab implements FieldScreenTab {
    private final StoredScreen screen;
    private final ScreenAccess access;
    private final long id;
    private final List<String> fieldIds;
    private String name;

    protected StoredTab(StoredScreen screen, ScreenAccess access, ScreenData.Tab data) {
        this.screen = screen;
        this.access = access;
        this.id = data.id();
        this.name = data.name();
        this.fieldIds = new ArrayList<>(data.fieldIds());
    }

    @Override
    public Long getId() {
        return id;
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
    public int getPosition() {
        return screen.getTabs().indexOf(this);
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screen;
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        if (access.fields().getOrderableField(fieldId) == null) {
            throw new IllegalArgumentException("There is no field " + fieldId + " that can stand on a screen");
        }
        if (screen.containsField(fieldId)) {
            throw new IllegalArgumentException("The field " + fieldId + " stands on the screen already");
        }
        fieldIds.add(fieldId);
        screen.changed();
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        List<FieldScreenLayoutItem> items = new ArrayList<>();
        for (String fieldId : fieldIds) {
            items.add(Provided.of(StoredLayoutItem.class, fieldId, items.size(), access.fields()));
        }
        return items;
    }

    @Override
    public void store() {
        screen.changed();
    }

    boolean contains(String fieldId) {
        return fieldIds.contains(fieldId);
    }

    void remove(String fieldId) {
        fieldIds.remove(fieldId);
    }

    ScreenData.Tab data() {
        return new ScreenData.Tab(id, name, List.copyOf(fieldIds));
    }
}
