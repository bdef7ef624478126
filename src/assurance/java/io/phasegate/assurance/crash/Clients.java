package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient;

/** Sessions of people at a host, or at whichever node of a cluster has its turn. */
public interface Clients {
    JiraClient as(String user);
}
