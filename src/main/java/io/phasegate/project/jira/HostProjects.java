package io.phasegate.project.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.phasegate.access.model.ProjectRef;
import java.util.List;
import java.util.Optional;

/** The host's projects, without permission checks: callers have asked Access or act for the product itself. */
public class HostProjects {
    private final ProjectManager projects;

    public HostProjects(ProjectManager projects) {
        this.projects = projects;
    }

    public Optional<ProjectRef> find(long projectId) {
        return Optional.ofNullable(projects.getProjectObj(projectId)).map(HostProjects::ref);
    }

    /** By its key of today. */
    public Optional<ProjectRef> find(String key) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(key)).map(HostProjects::ref);
    }

    /** Also when a project had the key in the past: Jira does not give it away again. */
    public boolean keyInUse(String key) {
        return projects.getProjectObjByKey(key) != null || projects.getProjectByCurrentKey(key) != null;
    }

    public boolean nameInUse(String name) {
        return projects.getProjectObjByName(name) != null;
    }

    public List<Long> all() {
        return projects.getProjects().stream().map(Project::getId).toList();
    }

    private static ProjectRef ref(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }
}
