package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Shown to administrators of the project. Source: facts 3.3 [I]. */
public class CanAdministerProjectCondition extends AbstractWebCondition {
    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return helper.getProject() != null
                && ComponentAccessor.getComponent(PermissionManager.class).hasPermission(ProjectPermissions
                .ADMINISTER_PROJECTS, helper.getProject(), user);
    }
}
