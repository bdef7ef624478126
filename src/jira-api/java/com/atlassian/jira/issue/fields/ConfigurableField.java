package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** A field with configuration schemes. Source: facts 4.4 [S8 E12]; Javadoc DAC ConfigurableField. */
public interface ConfigurableField extends OrderableField {
    List<FieldConfigScheme> getConfigurationSchemes();
}
