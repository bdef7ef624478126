package com.atlassian.plugin;

/** What a plugin says of itself. Source: Javadoc atlassian-plugins PluginInformation [I]. */
public class PluginInformation {
    private String version = "";

    public PluginInformation() { }
    public String getVersion() {
        return version;
    }

    public void setVersion(String value) {
        this.version = value;
    }
}
