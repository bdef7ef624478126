package com.atlassian.sal.api;

/** Which form of the base address. Source: facts 4.12 [S11 E4]; Javadoc SAL UrlMode. */
public enum UrlMode {
    CANONICAL, ABSOLUTE, RELATIVE, RELATIVE_CANONICAL, AUTO
}
