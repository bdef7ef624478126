package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.Test;

/** What a listener of a plugin is told about issues. */
public class EventContractsIT {
    private final ProbedHost host = ProbedHost.running();

    @Before
    public void forgetEarlierEvents() {
        notes();
    }

    @Test
    @Contract(of = {"com.atlassian.event.api.EventPublisher", "com.atlassian.event.api.EventListener",
            "com.atlassian.jira.event.issue.IssueEvent"},
            rule = "Each change of an issue is one event of its type for each listener, also for one that "
                    + "registered twice.",
            evidence = {"facts 3.12 [S11 E4 I]",
            "https://confluence.atlassian.com/spaces/JIRA051/pages/296095697/Adding+a+Custom+Event",
            "https://docs.atlassian.com/atlassian-event/2.1.1/com/atlassian/event/api/EventPublisher.html"},
            named = NamedRule.ISSUE_EVENTS_COME_ONCE_PER_CHANGE)
    public void shouldTellEachChangeOnceOfTheTypeOfTheChange() {
        String key = host.issue("told");
        host.call("PUT", "/rest/api/2/issue/" + key, "{\"fields\":{\"summary\":\"told again\"}}");
        host.call("POST", "/rest/api/2/issue/" + key + "/comment", "{\"body\":\"a word\"}");
        host.call("POST", "/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"2\"}}");
        assertThat(notes().lines().filter(line -> line.startsWith("event")).map(line -> line.split(" ")[1]))
                .containsExactly("1", "2", "6", "13");
    }

    @Test
    @Contract(of = "com.atlassian.jira.event.issue.IssueEvent",
            rule = "When the event comes, the change can be read.",
            evidence = "facts 3.12 [I]",
            named = NamedRule.ISSUE_EVENTS_COME_ONCE_PER_CHANGE)
    public void shouldTellAChangeOnceItIsStored() {
        String key = host.issue("stored");
        host.call("POST", "/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"2\"}}");
        assertThat(notes()).contains("event 1 " + key + " status 10000", "event 13 " + key + " status 10001");
    }

    @Test
    @Contract(of = "com.atlassian.jira.event.issue.IssueEvent",
            rule = "A refused transition is no event.",
            evidence = {"facts 3.12 [I]", "https://confluence.atlassian.com/display/JIRAKB/Workflows+Troubleshooting"})
    public void shouldTellNothingOfARefusedTransition() {
        String key = host.issue("refused");
        notes();
        host.call("POST", "/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"2\"}}");
        assertThat(notes()).doesNotContain("event");
    }

    @Test
    @Contract(of = "com.atlassian.event.api.EventPublisher",
            rule = "All listeners are called, whatever one of them throws, and the change stands.",
            evidence = "https://docs.atlassian.com/atlassian-event/2.1.1/com/atlassian/event/api/EventPublisher.html")
    public void shouldNotLetAFailingListenerDisturbTheChangeOrOthers() {
        String key = host.issue("failing listener");
        assertThat(host.status(key)).isEqualTo("To Do");
        assertThat(notes()).containsOnlyOnce("event 1 " + key);
        assertThat(host.log()).contains("a failing listener disturbs nobody");
    }

    private String notes() {
        return host.page("/plugins/servlet/notes");
    }
}
