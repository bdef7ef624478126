package com.atlassian.jira.issue;

/** What an issue operation gets from the form. Source: facts 4.2 [S8 E9 complete]. */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);
    IssueInputParameters setIssueTypeId(String issueTypeId);
    IssueInputParameters setSummary(String summary);
    IssueInputParameters setDescription(String description);
    IssueInputParameters setReporterId(String reporterId);
    IssueInputParameters setAssigneeId(String assigneeId);
    IssueInputParameters setPriorityId(String priorityId);
    IssueInputParameters setResolutionId(String resolutionId);
    IssueInputParameters setDueDate(String dueDate);
    IssueInputParameters setSecurityLevelId(Long securityLevelId);
    IssueInputParameters setComment(String comment);
    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);
    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);
    void setSkipScreenCheck(boolean skip);
    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);
    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields);
    void setApplyDefaultValuesWhenParameterNotProvided(boolean apply);
}
