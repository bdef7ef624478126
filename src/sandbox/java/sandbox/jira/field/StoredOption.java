package sandbox.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;

/** An option handed out to plugins. */
abstract class StoredOption implements Option {
    private final OptionData data;

    protected StoredOption(OptionData data) {
        this.data = data;
    }

    @Override
    public Long getOptionId() {
        return data.id();
    }

    @Override
    public String getValue() {
        return data.value();
    }

    @Override
    public Boolean getDisabled() {
        return data.disabled();
    }

    @Override
    public Long getSequence() {
        return data.sequence();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option option && option.getOptionId() == data.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(data.id());
    }

    @Override
    public String toString() {
        return data.value();
    }
}
