package sandbox.jira.field;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import sandbox.jira.member.Provided;

/** Options of select lists. */
public abstract class HostOptionsManager implements OptionsManager {
    private final FieldOptions options;

    protected HostOptionsManager(FieldOptions options) {
        this.options = options;
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return Provided.of(StoredOptions.class, options.of(config.getId()));
    }

    @Override
    public Option createOption(FieldConfig config, Long parentOptionId, Long sequence, String value) {
        if (parentOptionId != null) {
            throw new UnsupportedOperationException("The sandbox does not provide options of cascading selects");
        }
        long place = sequence == null ? options.of(config.getId()).size() : sequence;
        return options.add(config.getId(), null, place, value);
    }

    @Override
    public void updateOptions(Collection<Option> changed) {
        for (Option option : changed) {
            OptionData stored = options.store().find(option.getOptionId()).orElseThrow();
            options.store().put(new OptionData(stored.id(), stored.configId(), stored.parentId(),
                    option.getSequence(), option.getValue(), option.getDisabled()));
        }
    }

    @Override
    public Option findByOptionId(Long optionId) {
        return options.find(optionId);
    }

    @Override
    public void enableOption(Option option) {
        setDisabled(option, false);
    }

    @Override
    public void disableOption(Option option) {
        setDisabled(option, true);
    }

    private void setDisabled(Option option, boolean disabled) {
        options.store().put(options.store().find(option.getOptionId()).orElseThrow().disabled(disabled));
    }
}
