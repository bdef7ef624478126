package sandbox.jira.constant;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Finds status categories; null for an unknown key, as in Jira. */
public abstract class HostStatusCategoryManager implements StatusCategoryManager {
    private final Categories categories;

    protected HostStatusCategoryManager(Categories categories) {
        this.categories = categories;
    }

    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return categories.byKey(key).orElse(null);
    }
}
