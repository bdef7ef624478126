package sandbox.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.Comparator;
import java.util.List;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.member.Provided;

/** The options of all field configurations. */
public final class FieldOptions {
    private final ConfigStore<OptionData> store;

    public FieldOptions(Database database, ConfigVersion version) {
        this.store = new ConfigStore<>(database, version, "fieldoption", OptionData.class);
    }

    ConfigStore<OptionData> store() {
        return store;
    }

    public Option find(Long id) {
        return store.find(id).map(FieldOptions::present).orElse(null);
    }

    public List<Option> of(long configId) {
        return store.all().stream().filter(option -> option.configId() == configId)
                .sorted(Comparator.comparingLong(OptionData::sequence)).map(FieldOptions::present).toList();
    }

    Option add(long configId, Long parentId, long sequence, String value) {
        return present(store.add(id -> new OptionData(id, configId, parentId, sequence, value, false)));
    }

    void removeAll(long configId) {
        of(configId).forEach(option -> store.remove(option.getOptionId()));
    }

    private static Option present(OptionData data) {
        return Provided.of(StoredOption.class, data);
    }
}
