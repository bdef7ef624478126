package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Base of context providers. Source: facts 3.4 [S9-S11 E2]; raw Map in the descriptor. */
public abstract class AbstractJiraContextProvider implements ContextProvider {
    @Override
    public void init(Map<String, String> params) throws PluginParseException { }
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        values.putAll(typed(getContextMap((ApplicationUser) context.get("user"),
                (JiraHelper) context.get("helper"))));
        return values;
    }

    public abstract Map getContextMap(ApplicationUser user, JiraHelper helper);

    @SuppressWarnings("unchecked")
    private static Map<String, Object> typed(Map<?, ?> values) {
        return (Map<String, Object>) values;
    }
}
