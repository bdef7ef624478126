package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/** Base of post-functions. Source: facts 3.7 [S11 E1, E4]. */
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {
    protected MutableIssue getIssue(Map transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }

    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        return ComponentAccessor.getComponent(UserManager.class).getUserByKey(getCallerKey(transientVars, args));
    }

    protected String getCallerKey(Map transientVars, Map args) {
        Object context = transientVars.get("context");
        return context instanceof WorkflowContext workflow ? workflow.getCaller() : null;
    }
}
