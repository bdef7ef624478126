package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** An issue that can be changed before it is stored. Source: facts 4.2 [S11 setCustomFieldValue E1; rest I]. */
public interface MutableIssue extends Issue {
    void setCustomFieldValue(CustomField field, Object value);
    void setSummary(String summary);
    void setDescription(String description);
    void setAssignee(ApplicationUser assignee);
    void setReporter(ApplicationUser reporter);
    void setDueDate(Timestamp dueDate);
    void setSecurityLevelId(Long levelId);
    void setResolutionId(String resolutionId);
    void setStatusId(String statusId);
}
