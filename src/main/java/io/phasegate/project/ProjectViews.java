package io.phasegate.project;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.jira.HostProjects;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.Progress;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens implementation projects for the caller. Refuses 404 for what he may not see or what is no project of ours. */
public class ProjectViews {
    private final Access access;
    private final Projects projects;
    private final HostProjects host;
    private final List<PlanProgress> progress;

    ProjectViews(Access access, Projects projects, HostProjects host, List<PlanProgress> progress) {
        this.access = access;
        this.projects = projects;
        this.host = host;
        this.progress = progress.stream().sorted(Comparator.comparingInt(PlanProgress::rank)).toList();
    }

    public ProjectView open(String projectKey) {
        ProjectRef ref = access.project(projectKey);
        return view(projects.get(ref.id()), access.viewer(ref));
    }

    /** Those that the caller may see, by name. */
    public List<ImplementationProject> mine() {
        access.viewer();
        return projects.among(host.all()).stream().flatMap(id -> visible(id).stream())
                .flatMap(ref -> projects.find(ref.id()).stream())
                .sorted(Comparator.comparing(ImplementationProject::name)).toList();
    }

    private ProjectView view(ImplementationProject project, Viewer viewer) {
        Map<String, Progress> all = new LinkedHashMap<>();
        progress.forEach(one -> all.putAll(one.of(project, viewer)));
        return new ProjectView(project, viewer, all);
    }

    private Optional<ProjectRef> visible(long projectId) {
        try {
            return Optional.of(access.project(projectId));
        } catch (Refusal hidden) {
            return Optional.empty();
        }
    }
}
