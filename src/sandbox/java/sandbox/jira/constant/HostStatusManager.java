package sandbox.jira.constant;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

/** Statuses. Names are unique and at most 60 characters; a status in a workflow cannot be removed. */
public abstract class HostStatusManager implements StatusManager {
    private static final int NAME_LIMIT = 60;

    private final Constants constants;
    private final StatusUse use;

    protected HostStatusManager(Constants constants, StatusUse use) {
        this.constants = constants;
        this.use = use;
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl, StatusCategory category) {
        refuseBadName(name, -1);
        return constants.present(constants.statuses().add(
                id -> new StatusData(id, name, description, iconUrl, category.getKey())));
    }

    @Override
    public void editStatus(Status status, String name, String description, String iconUrl, StatusCategory category) {
        long id = Long.parseLong(status.getId());
        refuseBadName(name, id);
        constants.statuses().put(new StatusData(id, name, description, iconUrl, category.getKey()));
    }

    @Override
    public Collection<Status> getStatuses() {
        return constants.allStatuses();
    }

    @Override
    public Status getStatus(String id) {
        return constants.status(id).orElse(null);
    }

    @Override
    public void removeStatus(String id) {
        if (use.inWorkflow(id)) {
            throw new IllegalStateException("Cannot delete a status which is associated with a workflow: " + id);
        }
        constants.statuses().remove(Long.parseLong(id));
    }

    private void refuseBadName(String name, long except) {
        if (name == null || name.isBlank() || name.length() > NAME_LIMIT || constants.statuses().all().stream()
                .anyMatch(status -> status.id() != except && status.name().equalsIgnoreCase(name))) {
            throw new IllegalStateException("A status with this name already exists, or the name is empty or longer"
                    + " than " + NAME_LIMIT + " characters: " + name);
        }
    }
}
