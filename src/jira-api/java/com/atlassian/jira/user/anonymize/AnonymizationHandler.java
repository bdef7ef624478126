package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * A step of the anonymisation of one user. Source: Javadoc 10.0.0 OwnershipTransferHandler (superinterface and its
 * members) and jira-software 10.3.11 RapidViewUserKeyChangeHandler; getNumberOfTasks and validateBusinessLogic are
 * inherited there.
 */
public interface AnonymizationHandler<T> {
    Collection<AffectedEntity> getAffectedEntities(T parameter);
    ServiceResult update(T parameter);
}
