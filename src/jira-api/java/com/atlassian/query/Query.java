package com.atlassian.query;

/** A parsed JQL query. Source: facts 4.3 [S11 E4]. */
public interface Query {
    String getQueryString();
}
