package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Shown to holders of a permission for the issue. Source: facts 3.3 [S10 E8]. */
public class HasIssuePermissionCondition extends AbstractIssueWebCondition {
    private ProjectPermissionKey permission;

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        permission = new ProjectPermissionKey(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return ComponentAccessor.getComponent(PermissionManager.class).hasPermission(permission, issue, user);
    }
}
