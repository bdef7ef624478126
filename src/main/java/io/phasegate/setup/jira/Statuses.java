package io.phasegate.setup.jira;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/** Statuses. */
final class Statuses implements HostObjects {
    private static final String ICON = "/images/icons/statuses/generic.png";

    private final HostComponents host;

    Statuses(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.STATUS;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(status -> Shown.lines(status.getName(), status.getDescription(),
                status.getStatusCategory().getKey()));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(Status::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return statuses().getStatuses().stream().filter(status -> status.getName().equalsIgnoreCase(name))
                .map(Status::getId).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        return statuses().createStatus(name, object.description().both(), ICON, category(object)).getId();
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        Status status = find(hostId).orElseThrow();
        StatusCategory category = category(object);
        boolean same = object.description().both().equals(status.getDescription())
                && category.getKey().equals(status.getStatusCategory().getKey());
        if (!same) {
            statuses().editStatus(status, status.getName(), object.description().both(), ICON, category);
        }
    }

    private StatusCategory category(JiraObject object) {
        String key = ((Content.StatusCategory) object.content()).category();
        return host.get(StatusCategoryManager.class).getStatusCategoryByKey(key);
    }

    private Optional<Status> find(String hostId) {
        return Optional.ofNullable(statuses().getStatus(hostId));
    }

    private StatusManager statuses() {
        return host.get(StatusManager.class);
    }
}
