package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

/** An issue as read. Source: facts 4.2 [S11 E1; Timestamp getters and ids I]. */
public interface Issue {
    Long getId();
    String getKey();
    Long getProjectId();
    Project getProjectObject();
    IssueType getIssueType();
    String getIssueTypeId();
    Status getStatus();
    String getStatusId();
    String getSummary();
    String getDescription();
    ApplicationUser getAssignee();
    ApplicationUser getReporter();
    ApplicationUser getCreator();
    String getAssigneeId();
    String getReporterId();
    Issue getParentObject();
    Collection<Issue> getSubTaskObjects();
    boolean isSubTask();
    boolean isEditable();
    Timestamp getCreated();
    Timestamp getUpdated();
    Timestamp getDueDate();
    Timestamp getResolutionDate();
    Priority getPriority();
    String getResolutionId();
    Long getSecurityLevelId();
    Long getWorkflowId();
    Object getCustomFieldValue(CustomField field);
}
