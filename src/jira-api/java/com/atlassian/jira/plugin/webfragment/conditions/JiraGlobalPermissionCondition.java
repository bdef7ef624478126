package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Shown to holders of a global permission. Source: facts 3.3 [S8 E16]. */
public class JiraGlobalPermissionCondition extends AbstractWebCondition {
    private String permission = "";

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        permission = params.get("permission");
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return ComponentAccessor.getComponent(GlobalPermissionManager.class).hasPermission(key(), user);
    }

    private GlobalPermissionKey key() {
        return GlobalPermissionKey.of("admin".equals(permission) ? "ADMINISTER" : permission);
    }
}
