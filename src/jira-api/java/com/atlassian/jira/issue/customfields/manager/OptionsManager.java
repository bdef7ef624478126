package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;

/** Options of select fields. Source: facts 4.4 [S11 getOptions E1; S8 E12, E15]. */
public interface OptionsManager {
    Options getOptions(FieldConfig config);
    Option createOption(FieldConfig config, Long parentOptionId, Long sequence, String value);
    void updateOptions(Collection<Option> options);
    Option findByOptionId(Long optionId);
    void enableOption(Option option);
    void disableOption(Option option);
}
