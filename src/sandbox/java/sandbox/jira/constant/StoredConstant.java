package sandbox.jira.constant;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;

/** What all constants have in common. Two are equal when kind and identifier are. */
public abstract class StoredConstant implements IssueConstant {
    private final long id;
    private final String name;
    private final String description;
    private final String iconUrl;

    protected StoredConstant(long id, String name, String description, String iconUrl) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.iconUrl = iconUrl;
    }

    @Override
    public String getId() {
        return Long.toString(id);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public String getNameTranslation(I18nHelper i18n) {
        return name;
    }

    @Override
    public String getIconUrl() {
        return iconUrl;
    }

    @Override
    public Long getSequence() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredConstant that && that.getClass() == getClass() && that.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return name + "(" + id + ")";
    }
}
