package com.atlassian.jira.bc.project;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** Projects with permission checks. Source: facts 4.8 [S8 E11, E15; type S11]. */
public interface ProjectService {
    CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData data);
    Project createProject(CreateProjectValidationResult result);
    GetProjectResult getProjectByKey(ApplicationUser user, String key);

    /** Outcome of checking a creation. */
    class CreateProjectValidationResult extends ServiceResultImpl {
        private static final long serialVersionUID = 1L;
        private final transient ProjectCreationData data;
        private final transient ApplicationUser user;

        public CreateProjectValidationResult(ErrorCollection errors, ApplicationUser user, ProjectCreationData data) {
            super(errors);
            this.user = user;
            this.data = data;
        }

        public ProjectCreationData getProjectCreationData() {
            return data;
        }

        public ApplicationUser getUser() {
            return user;
        }
    }

    /** Outcome of looking up a project. */
    class GetProjectResult extends ServiceResultImpl {
        private static final long serialVersionUID = 1L;
        private final transient Project project;

        public GetProjectResult(ErrorCollection errors, Project project) {
            super(errors);
            this.project = project;
        }

        public Project getProject() {
            return project;
        }
    }
}
