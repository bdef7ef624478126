package sandbox.jira.constant;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status category handed out to plugins. */
abstract class StoredCategory implements StatusCategory {
    private final Long id;
    private final String key;
    private final String name;
    private final String color;

    protected StoredCategory(Long id, String key, String name, String color) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.color = color;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getColorName() {
        return color;
    }
}
