package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

/** What issue types, statuses and priorities share. Source: Javadoc DAC IssueConstant [S7]. */
public interface IssueConstant {
    String getId();
    String getName();
    String getDescription();
    String getNameTranslation();
    String getNameTranslation(I18nHelper i18n);
    String getIconUrl();
    Long getSequence();
}
