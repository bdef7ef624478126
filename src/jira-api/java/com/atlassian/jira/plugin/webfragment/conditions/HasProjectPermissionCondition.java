package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Shown to holders of a permission in the project. Source: facts 3.3 [I]. */
public class HasProjectPermissionCondition extends AbstractWebCondition {
    private ProjectPermissionKey permission;

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        permission = new ProjectPermissionKey(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return helper.getProject() != null
                && ComponentAccessor.getComponent(PermissionManager.class).hasPermission(permission,
                helper.getProject(), user);
    }
}
