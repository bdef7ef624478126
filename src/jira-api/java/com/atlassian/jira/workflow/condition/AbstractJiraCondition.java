package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/** Base of workflow conditions. Source: facts 3.7 [S8 E16]; helpers Javadoc DAC AbstractJiraCondition. */
public abstract class AbstractJiraCondition implements com.opensymphony.workflow.Condition {
    protected Issue getIssue(Map transientVars) {
        return (Issue) transientVars.get("issue");
    }

    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        Object context = transientVars.get("context");
        String key = context instanceof WorkflowContext workflow ? workflow.getCaller() : null;
        return key == null ? null : ComponentAccessor.getComponent(UserManager.class).getUserByKey(key);
    }
}
