package io.phasegate.project.jira;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.project.Projects;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Shows a sidebar item only in projects of ours. It hides, it does not protect: the pages ask Access. One SQL
 * statement.
 */
public class ImplementationProjectCondition extends AbstractWebCondition {
    private final Projects projects;

    @Inject
    public ImplementationProjectCondition(Projects projects) {
        this.projects = projects;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        Project project = helper == null ? null : helper.getProject();
        return project != null && !projects.among(List.of(project.getId())).isEmpty();
    }
}
