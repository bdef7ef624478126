package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Whether a web fragment is shown. Source: facts 3.3 [S11 E4]. */
public interface Condition {
    void init(Map<String, String> params) throws PluginParseException;
    boolean shouldDisplay(Map<String, Object> context);
}
