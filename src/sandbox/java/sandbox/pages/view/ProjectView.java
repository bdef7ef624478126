package sandbox.pages.view;

import com.atlassian.jira.project.Project;

/** A project as pages show it. */
public record ProjectView(Long id, String key, String name, String description, Person lead, Badge badge) {
    public static ProjectView of(Project project) {
        String description = project.getDescription() == null ? "" : project.getDescription();
        return new ProjectView(project.getId(), project.getKey(), project.getName(), description,
                Person.of(project.getProjectLead()), Badge.of(project.getName()));
    }
}
