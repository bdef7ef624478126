package sandbox.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A link type handed out to plugins. */
abstract class StoredLinkType implements IssueLinkType {
    private final LinkTypeData data;

    protected StoredLinkType(LinkTypeData data) {
        this.data = data;
    }

    @Override
    public Long getId() {
        return data.id();
    }

    @Override
    public String getName() {
        return data.name();
    }

    @Override
    public String getOutward() {
        return data.outward();
    }

    @Override
    public String getInward() {
        return data.inward();
    }

    @Override
    public String getStyle() {
        return data.style();
    }
}
