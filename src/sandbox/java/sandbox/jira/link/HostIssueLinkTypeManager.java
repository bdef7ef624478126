package sandbox.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import sandbox.data.Database;

/** Link types. Names are unique. */
public abstract class HostIssueLinkTypeManager implements IssueLinkTypeManager {
    private final Database database;
    private final Links links;

    protected HostIssueLinkTypeManager(Database database, Links links) {
        this.database = database;
        this.links = links;
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        if (name == null || name.isBlank() || !getIssueLinkTypesByName(name).isEmpty()) {
            throw new IllegalArgumentException("A link type with this name exists or the name is empty: " + name);
        }
        links.types().add(id -> new LinkTypeData(id, name, outward, inward, style));
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return links.type(id).orElse(null);
    }

    /** Those that people can choose: types with a style belong to the system. */
    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return links.types().all().stream().filter(type -> type.style() == null).map(Links::present).toList();
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return links.types().all().stream().filter(type -> type.name().equalsIgnoreCase(name)).map(Links::present)
                .toList();
    }

    @Override
    public void updateIssueLinkType(IssueLinkType type, String name, String outward, String inward) {
        links.types().put(new LinkTypeData(type.getId(), name, outward, inward, type.getStyle()));
    }

    @Override
    public void removeIssueLinkType(Long id) {
        database.transactions().inTransaction(() -> {
            links.removeOfType(id);
            links.types().remove(id);
        });
    }
}
