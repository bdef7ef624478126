package io.phasegate.setup.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/** Link types. */
final class LinkTypes implements HostObjects {
    private final HostComponents host;

    LinkTypes(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.LINK_TYPE;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(type -> Shown.lines(type.getName(), type.getOutward(), type.getInward()));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(IssueLinkType::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return types().getIssueLinkTypesByName(name).stream().map(type -> type.getId().toString()).toList();
    }

    /** The manager does not say which id it gave; the name was free. */
    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        Content.Directions readings = (Content.Directions) object.content();
        types().createIssueLinkType(name, readings.outward().both(), readings.inward().both(), null);
        return named(object, name, ids).get(0);
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        Content.Directions readings = (Content.Directions) object.content();
        IssueLinkType type = find(hostId).orElseThrow();
        boolean same = readings.outward().both().equals(type.getOutward())
                && readings.inward().both().equals(type.getInward());
        if (!same) {
            types().updateIssueLinkType(type, type.getName(), readings.outward().both(), readings.inward().both());
        }
    }

    private Optional<IssueLinkType> find(String hostId) {
        return Optional.ofNullable(types().getIssueLinkType(Long.valueOf(hostId)));
    }

    private IssueLinkTypeManager types() {
        return host.get(IssueLinkTypeManager.class);
    }
}
