package com.atlassian.activeobjects.external;

/** Upgrades the plugin's tables. Source: facts 3.1 [S11 E4]. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
