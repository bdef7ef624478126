package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Values for a web fragment. Source: facts 3.4 [S11 E2, E4]. */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;
    Map<String, Object> getContextMap(Map<String, Object> context);
}
