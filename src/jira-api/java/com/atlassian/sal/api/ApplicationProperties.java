package com.atlassian.sal.api;

/** Address and version of the host. Source: facts 4.12 [S11 getBaseUrl E4; rest I]. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode mode);
    String getVersion();
    String getDisplayName();
}
