package com.atlassian.plugin;

/** Finds installed plugins. Source: facts 4.0 [S11 E4]; Javadoc atlassian-plugins PluginAccessor. */
public interface PluginAccessor {
    Plugin getPlugin(String key);
    Plugin getEnabledPlugin(String key);
    boolean isPluginEnabled(String key);
    boolean isPluginModuleEnabled(String completeKey);
}
