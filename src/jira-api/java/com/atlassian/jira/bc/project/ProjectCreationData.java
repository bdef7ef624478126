package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/** What a new project is made of. Source: facts 4.8 [S8 name, key, lead, type; rest I], builder name U4. */
public class ProjectCreationData {
    private final String name;
    private final String key;
    private final String description;
    private final ApplicationUser lead;
    private final Long assigneeType;
    private final ProjectTypeKey projectTypeKey;

    ProjectCreationData(Builder builder) {
        name = builder.name;
        key = builder.key;
        description = builder.description;
        lead = builder.lead;
        assigneeType = builder.assigneeType;
        projectTypeKey = builder.type;
    }

    public String getName() {
        return name;
    }

    public String getKey() {
        return key;
    }

    public String getDescription() {
        return description;
    }

    public ApplicationUser getLead() {
        return lead;
    }

    public Long getAssigneeType() {
        return assigneeType;
    }

    public ProjectTypeKey getProjectTypeKey() {
        return projectTypeKey;
    }

    /** Collects the parts. */
    public static class Builder {
        private String name;
        private String key;
        private String description;
        private ApplicationUser lead;
        private Long assigneeType;
        private ProjectTypeKey type;

        public Builder() { }
        public Builder withName(String value) {
            this.name = value;
            return this;
        }

        public Builder withKey(String value) {
            this.key = value;
            return this;
        }

        public Builder withDescription(String value) {
            this.description = value;
            return this;
        }

        public Builder withLead(ApplicationUser value) {
            this.lead = value;
            return this;
        }

        public Builder withAssigneeType(Long value) {
            this.assigneeType = value;
            return this;
        }

        public Builder withType(ProjectTypeKey value) {
            this.type = value;
            return this;
        }

        public ProjectCreationData build() {
            return new ProjectCreationData(this);
        }
    }
}
