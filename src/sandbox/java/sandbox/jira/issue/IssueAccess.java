package sandbox.jira.issue;

import sandbox.jira.constant.Constants;
import sandbox.jira.field.CustomFields;
import sandbox.jira.project.Projects;
import sandbox.jira.user.Users;

/** What an issue handed out to plugins needs to answer for the objects around it. */
record IssueAccess(Issues issues, FieldCells cells, Projects projects, Users users, Constants constants,
        CustomFields customFields, Editability editability) {
}
