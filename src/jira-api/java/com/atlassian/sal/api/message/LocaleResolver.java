package com.atlassian.sal.api.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** Language of the user. Source: Javadoc SAL LocaleResolver [I]. */
public interface LocaleResolver {
    Locale getLocale();
    Locale getLocale(HttpServletRequest request);
    Locale getLocale(com.atlassian.sal.api.user.UserKey userKey);
    Set<Locale> getSupportedLocales();
}
