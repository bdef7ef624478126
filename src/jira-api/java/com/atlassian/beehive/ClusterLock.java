package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock over the cluster. Source: facts 4.14 [S8 E16]. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
