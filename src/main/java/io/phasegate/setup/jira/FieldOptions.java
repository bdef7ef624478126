package io.phasegate.setup.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/** Options of our select fields. */
final class FieldOptions implements HostObjects {
    private final HostComponents host;

    FieldOptions(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.OPTION;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(option -> Shown.lines(option.getValue(), option.getDisabled()));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(Option::getValue).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        if (!ids.has(fieldKey(object))) {
            return List.of();
        }
        return options().getOptions(config(object, ids)).stream().filter(option -> name.equals(option.getValue()))
                .map(option -> option.getOptionId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        FieldConfig config = config(object, ids);
        long sequence = options().getOptions(config).size();
        return options().createOption(config, null, sequence, name).getOptionId().toString();
    }

    /** An option has nothing but its value. */
    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
    }

    private FieldConfig config(JiraObject object, HostIds ids) {
        CustomField field = host.get(CustomFieldManager.class).getCustomFieldObject(ids.id(fieldKey(object)));
        return field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
    }

    private static String fieldKey(JiraObject object) {
        return ((Content.OptionOf) object.content()).field();
    }

    private Optional<Option> find(String hostId) {
        return Optional.ofNullable(options().findByOptionId(Long.valueOf(hostId)));
    }

    private OptionsManager options() {
        return host.get(OptionsManager.class);
    }
}
