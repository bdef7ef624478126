package sandbox.jira.constant;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import sandbox.data.Database;

/** Issue types. Names are unique whatever their case; a type that issues have is removed only by naming another. */
public abstract class HostIssueTypeManager implements IssueTypeManager {
    private static final String ICON = "/images/icons/issuetypes/genericissue.svg";

    private final Database database;
    private final Constants constants;
    private final IssueTypeLife life;

    protected HostIssueTypeManager(Database database, Constants constants, IssueTypeLife life) {
        this.database = database;
        this.constants = constants;
        this.life = life;
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return constants.allTypes();
    }

    @Override
    public IssueType getIssueType(String id) {
        return constants.type(id).orElse(null);
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, false, avatarId, ICON);
    }

    @Override
    public IssueType createIssueType(String name, String description, String iconUrl) {
        return create(name, description, false, null, iconUrl);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, true, avatarId, ICON);
    }

    @Override
    public void updateIssueType(IssueType issueType, String name, String description, Long avatarId) {
        IssueTypeData stored = constants.types().find(issueType.getId()).orElseThrow();
        refuseUsedName(name, stored.id());
        constants.types().put(new IssueTypeData(stored.id(), name, description, stored.subTask(), avatarId,
                stored.iconUrl()));
    }

    @Override
    public void removeIssueType(String id, String newIssueTypeId) {
        database.transactions().inTransaction(() -> {
            if (newIssueTypeId != null) {
                database.sql().update("UPDATE issue SET type_id = ? WHERE type_id = ?", newIssueTypeId, id);
            } else if (inUse(id)) {
                throw new IllegalArgumentException("Issues have the issue type " + id);
            }
            constants.types().remove(Long.parseLong(id));
            life.removed(id);
        });
    }

    @Override
    public boolean hasAssociatedIssues(IssueType issueType) {
        return inUse(issueType.getId());
    }

    private IssueType create(String name, String description, boolean subTask, Long avatarId, String iconUrl) {
        return database.transactions().inTransaction(() -> {
            refuseUsedName(name, -1);
            IssueTypeData made = constants.types().add(
                    id -> new IssueTypeData(id, name, description, subTask, avatarId, iconUrl));
            life.created(Long.toString(made.id()));
            return Constants.present(made);
        });
    }

    private void refuseUsedName(String name, long except) {
        if (name == null || name.isBlank() || constants.types().all().stream()
                .anyMatch(type -> type.id() != except && type.name().equalsIgnoreCase(name))) {
            throw new IllegalStateException("Unable to create issue type. An issue type with this name already exists"
                    + " or the name is empty: " + name);
        }
    }

    private boolean inUse(String id) {
        return database.sql().exists("SELECT 1 FROM issue WHERE type_id = ?", id);
    }
}
