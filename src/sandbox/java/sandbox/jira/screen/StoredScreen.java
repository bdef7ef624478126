package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import sandbox.jira.member.Provided;

/** A screen handed out to plugins. Once it has an id, changes of tabs and fields are stored at once, as in Jira. */
abstract class StoredScreen implements FieldScreen {
    private final ScreenAccess access;
    private final List<StoredTab> tabs = new ArrayList<>();
    private Long id;
    private String name;
    private String description;

    protected StoredScreen(ScreenAccess access, ScreenData data) {
        this.access = access;
        if (data != null) {
            id = data.id();
            name = data.name();
            description = data.description();
            data.tabs().forEach(tab -> tabs.add(tab(tab)));
        }
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
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String value) {
        description = value;
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        StoredTab added = tab(new ScreenData.Tab(access.screens().nextPartId(), tabName, List.of()));
        tabs.add(added);
        changed();
        return added;
    }

    @Override
    public FieldScreenTab getTab(int position) {
        return tabs.get(position);
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return List.copyOf(tabs);
    }

    @Override
    public boolean containsField(String fieldId) {
        return tabs.stream().anyMatch(tab -> tab.contains(fieldId));
    }

    @Override
    public void removeFieldScreenLayoutItem(String fieldId) {
        tabs.forEach(tab -> tab.remove(fieldId));
        changed();
    }

    @Override
    public void store() {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A screen needs a name");
        }
        if (id == null) {
            id = access.screens().screens().add(this::data).id();
        } else {
            access.screens().screens().put(data(id));
        }
    }

    /** Stores the change of a screen that is stored already. */
    void changed() {
        if (id != null) {
            store();
        }
    }

    private ScreenData data(long ownId) {
        return new ScreenData(ownId, name, description, tabs.stream().map(StoredTab::data).toList());
    }

    private StoredTab tab(ScreenData.Tab data) {
        return Provided.of(StoredTab.class, this, access, data);
    }
}
