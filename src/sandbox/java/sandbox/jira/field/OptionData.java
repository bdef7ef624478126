package sandbox.jira.field;

import sandbox.jira.config.ConfigObject;

/** An option of a select list as it is stored. */
public record OptionData(long id, long configId, Long parentId, long sequence, String value, boolean disabled)
        implements ConfigObject {
    @Override
    public String name() {
        return value;
    }

    OptionData disabled(boolean nowDisabled) {
        return new OptionData(id, configId, parentId, sequence, value, nowDisabled);
    }
}
