package io.phasegate.access.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.phasegate.access.ProjectCreators;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.Optional;

/** The group of project creators, kept in Jira's plugin settings. */
public final class CreatorsGroup implements ProjectCreators {
    private static final String SETTING = "io.phasegate.jira.project-creators";

    private final PluginSettingsFactory settings;
    private final HostComponents host;

    public CreatorsGroup(PluginSettingsFactory settings, HostComponents host) {
        this.settings = settings;
        this.host = host;
    }

    @Override
    public Optional<String> group() {
        Object value = settings.createGlobalSettings().get(SETTING);
        return Optional.ofNullable(value).map(Object::toString).filter(name -> !name.isBlank());
    }

    @Override
    public void choose(Optional<String> group) {
        if (group.isEmpty()) {
            settings.createGlobalSettings().remove(SETTING);
            return;
        }
        if (!host.get(GroupManager.class).groupExists(group.get())) {
            throw Refusal.badInput("group", Message.of("phasegate.access.unknown.group", group.get()));
        }
        settings.createGlobalSettings().put(SETTING, group.get());
    }

    boolean isMember(ApplicationUser user, String group) {
        return host.get(GroupManager.class).isUserInGroup(user, group);
    }
}
