package com.atlassian.sal.api.transaction;

/** Work in a transaction. Source: facts 4.12 [S8 E9, lambda S11 E4]. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
