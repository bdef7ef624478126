package com.atlassian.sal.api.upgrade;

import java.util.Collection;

/** Upgrades data of a plugin once. Source: facts 3.14 [S11 E1]. */
public interface PluginUpgradeTask {
    int getBuildNumber();
    String getShortDescription();
    Collection<com.atlassian.sal.api.message.Message> doUpgrade() throws Exception;
    String getPluginKey();
}
