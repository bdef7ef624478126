package io.phasegate.project.jira;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.project.Projects;
import io.phasegate.setup.SetupObjects;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Shows a sidebar item only in projects of ours. It hides, it does not protect: the pages ask Access. A project without
 * our issue types costs no SQL.
 */
public class ImplementationProjectCondition extends AbstractWebCondition {
    private final Projects projects;
    private final SetupObjects objects;
    private final HostComponents host;

    @Inject
    public ImplementationProjectCondition(Projects projects, SetupObjects objects, HostComponents host) {
        this.projects = projects;
        this.objects = objects;
        this.host = host;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        Project project = helper == null ? null : helper.getProject();
        return project != null && hasPhases(project) && projects.isImplementation(project.getId());
    }

    private boolean hasPhases(Project project) {
        Optional<String> phase = objects.find("issue-type:phase");
        return phase.isPresent() && host.get(IssueTypeSchemeManager.class).getIssueTypesForProject(project).stream()
                .anyMatch(type -> phase.get().equals(type.getId()));
    }
}
