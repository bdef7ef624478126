package com.atlassian.jira.util;

import java.util.Locale;

/** Texts in the language of one user. Source: facts 4.11 [S11 type E1]; Javadoc DAC I18nHelper. */
public interface I18nHelper {
    String getText(String key);
    String getText(String key, String value1);
    String getText(String key, Object parameters);
    Locale getLocale();
}
