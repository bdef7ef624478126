package com.atlassian.sal.api.transaction;

/** Runs work in the host's transaction. Source: facts 4.12 [S11 E4]. */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
