package io.phasegate.setup;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

/** Whether the workflows shall do without our modules, because the plugin is about to be disabled or removed. */
class Detached {
    private static final String SETTING = "io.phasegate.jira.detached";

    private final PluginSettingsFactory settings;

    Detached(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    boolean now() {
        return "true".equals(settings.createGlobalSettings().get(SETTING));
    }

    void become(boolean detached) {
        if (detached) {
            settings.createGlobalSettings().put(SETTING, "true");
        } else {
            settings.createGlobalSettings().remove(SETTING);
        }
    }
}
