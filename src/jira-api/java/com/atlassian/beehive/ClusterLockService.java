package com.atlassian.beehive;

/** Locks over the cluster. Source: facts 4.14 [S11 type E3, S8 E16]. */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
