package io.phasegate.it.jira;

import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.RestClientException;
import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.api.domain.Transition;
import com.atlassian.jira.rest.client.api.domain.input.TransitionInput;
import com.atlassian.jira.rest.client.internal.async.AsynchronousJiraRestClientFactory;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A session with a real Jira as the owner of a personal access token, who decides at the gates of the project. */
final class RealJira implements AutoCloseable {
    private final JiraRestClient client;
    private final String project;

    private RealJira(JiraRestClient client, String project) {
        this.client = client;
        this.project = project;
    }

    static RealJira logIn() {
        String token = required("jira.token");
        URI url = URI.create(required("jira.url"));
        return new RealJira(new AsynchronousJiraRestClientFactory()
                .create(url, request -> request.setHeader("Authorization", "Bearer " + token)),
                required("jira.project"));
    }

    List<Issue> issues(String type) {
        String jql = "project = \"" + project + "\" AND issuetype = \"" + type + "\" ORDER BY key";
        List<Issue> found = new ArrayList<>();
        client.getSearchClient().searchJql(jql).claim().getIssues().forEach(found::add);
        return found;
    }

    String status(String issueKey) {
        return client.getIssueClient().getIssue(issueKey).claim().getStatus().getName();
    }

    boolean offers(String issueKey, String transition) {
        return find(issueKey, transition).isPresent();
    }

    /** Fires the transition; answers what Jira says when it refuses, nothing when it is done. */
    List<String> fire(String issueKey, String transition) {
        Issue issue = client.getIssueClient().getIssue(issueKey).claim();
        int id = find(issueKey, transition).orElseThrow().getId();
        try {
            client.getIssueClient().transition(issue, new TransitionInput(id)).claim();
            return List.of();
        } catch (RestClientException refused) {
            return reasons(refused);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private Optional<Transition> find(String issueKey, String name) {
        Issue issue = client.getIssueClient().getIssue(issueKey).claim();
        for (Transition one : client.getIssueClient().getTransitions(issue).claim()) {
            if (one.getName().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static List<String> reasons(RestClientException refused) {
        List<String> reasons = new ArrayList<>();
        refused.getErrorCollections().forEach(errors -> {
            reasons.addAll(errors.getErrorMessages());
            reasons.addAll(errors.getErrors().values());
        });
        return reasons;
    }

    private static String required(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .orElseThrow(() -> new IllegalStateException("Say -D" + property + "=..."));
    }
}
