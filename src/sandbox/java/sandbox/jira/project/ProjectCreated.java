package sandbox.jira.project;

import com.atlassian.jira.project.Project;

/** What else happens when a project has been created: schemes, role actors. Runs in the same transaction. */
@FunctionalInterface
public interface ProjectCreated {
    void handle(Project project);
}
