package com.atlassian.jira.rest.client.api;

import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.api.domain.Transition;
import com.atlassian.jira.rest.client.api.domain.input.TransitionInput;
import io.atlassian.util.concurrent.Promise;

/** Issues over REST. Source: Javadoc jira-rest-java-client 5.0.2 IssueRestClient. */
public interface IssueRestClient {
    Promise<Issue> getIssue(String key);
    Promise<Iterable<Transition>> getTransitions(Issue issue);
    Promise<Void> transition(Issue issue, TransitionInput input);
}
