/**
 * Tests against a real Jira with Atlassian's own REST Java Client. They are compiled in every build and run with
 * `mvn -Patlassian clean verify -Djira.url=... -Djira.token=... -Djira.project=...`.
 */
package io.phasegate.it.jira;
