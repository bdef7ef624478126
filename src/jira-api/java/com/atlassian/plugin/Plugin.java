package com.atlassian.plugin;

/** An installed plugin. Source: Javadoc atlassian-plugins Plugin [I]. */
public interface Plugin {
    String getKey();
    String getName();
    PluginInformation getPluginInformation();
}
