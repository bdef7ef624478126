package io.phasegate.gate.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import io.phasegate.project.jira.AHost;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mockito.Mockito;

public class JiraIssueCountsTest {
    private final AHost host = new AHost();
    private final SearchService search = host.mock(SearchService.class);
    private final JiraIssueCounts counts = new JiraIssueCounts(host.components());

    @Test
    public void shouldCountIssuesOfTheProjectOnlyWhoeverMaySeeThem() throws Exception {
        parses("resolution IS EMPTY OR status = Open");
        Query inProject = parses("project = 10 AND (resolution IS EMPTY OR status = Open)");
        when(search.searchCountOverrideSecurity(null, inProject)).thenReturn(4L);
        assertThat(counts.of(10, List.of("resolution IS EMPTY OR status = Open")))
                .isEqualTo(Map.of("resolution IS EMPTY OR status = Open", 4L));
    }

    /** `a) OR (b` would leave the project, although it is a query once it stands in the brackets. */
    @Test
    public void shouldLeaveOutWhatIsNoQueryByItself() throws Exception {
        fails("a) OR (b");
        parses("project = 10 AND (a) OR (b)");
        assertThat(counts.of(10, List.of("a) OR (b"))).isEmpty();
        Mockito.verify(search, Mockito.never()).searchCountOverrideSecurity(any(), any());
    }

    @Test
    public void shouldLeaveOutAQueryThatTheHostCannotRun() throws Exception {
        parses("x = 1");
        Query inProject = parses("project = 10 AND (x = 1)");
        when(search.searchCountOverrideSecurity(null, inProject)).thenThrow(new SearchException("no index"));
        assertThat(counts.of(10, List.of("x = 1"))).isEmpty();
    }

    private Query parses(String jql) {
        Query query = Mockito.mock(Query.class);
        when(search.parseQuery(null, jql)).thenReturn(new ParseResult(query, Mockito.mock(MessageSet.class)));
        return query;
    }

    private void fails(String jql) {
        MessageSet errors = Mockito.mock(MessageSet.class);
        when(errors.hasAnyErrors()).thenReturn(true);
        when(search.parseQuery(null, jql)).thenReturn(new ParseResult(null, errors));
    }
}
