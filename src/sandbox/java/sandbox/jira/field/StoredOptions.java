package sandbox.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import java.util.ArrayList;
import java.util.List;

/** The options of a field configuration, in order. Only first-level options: cascading selects are not provided. */
abstract class StoredOptions extends ArrayList<Option> implements Options {
    private static final long serialVersionUID = 1L;

    protected StoredOptions(List<Option> options) {
        super(options);
    }

    @Override
    public Option getOptionForValue(String value, Long parentOptionId) {
        return stream().filter(option -> option.getValue().equalsIgnoreCase(value)).findFirst().orElse(null);
    }

    @Override
    public Option getOptionById(Long optionId) {
        return stream().filter(option -> option.getOptionId().equals(optionId)).findFirst().orElse(null);
    }
}
