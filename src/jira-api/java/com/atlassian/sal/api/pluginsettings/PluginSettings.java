package com.atlassian.sal.api.pluginsettings;

/** Small settings by key. Source: facts 4.12 [S11 E1, E2; put S8]. */
public interface PluginSettings {
    Object get(String key);
    Object put(String key, Object value);
    Object remove(String key);
}
