package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** Texts in a language. Source: facts 4.11 [S11 getText E1; rest I]. */
public interface I18nResolver {
    String getText(String key);
    String getText(String key, Serializable... arguments);
    String getText(Locale locale, String key);
    String getText(Locale locale, String key, Serializable... arguments);
    Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale);
}
