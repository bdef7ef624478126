package sandbox.jira.project;

import com.atlassian.jira.project.ProjectCategory;

/** A project category handed out to plugins. */
abstract class StoredCategory implements ProjectCategory {
    private final ProjectCategoryData data;

    protected StoredCategory(ProjectCategoryData data) {
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
    public String getDescription() {
        return data.description();
    }
}
