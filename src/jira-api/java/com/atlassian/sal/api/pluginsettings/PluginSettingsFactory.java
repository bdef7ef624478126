package com.atlassian.sal.api.pluginsettings;

/** Opens the settings of plugins. Source: facts 4.12 [S11 E1, E2]. */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();
    PluginSettings createSettingsForKey(String key);
}
