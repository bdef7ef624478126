package sandbox.restv2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** REST tells a hidden issue from an unknown one, as Jira does (facts U15); the pages do not. */
public class IssueLookupTest {
    private final FieldFixture fixture = new FieldFixture();
    private final IssueService issues = mock(IssueService.class);
    private final IssueManager all = mock(IssueManager.class);
    private final IssueLookup lookup = new IssueLookup(issues, all);

    @Before
    public void nothingVisible() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("no");
        when(issues.getIssue(any(), anyString())).thenReturn(new IssueService.IssueResult(null, errors));
    }

    private RestFailure refusal() {
        return catchThrowableOfType(RestFailure.class, () -> lookup.visible(fixture.call, "hdi-1"));
    }

    @Test
    public void shouldAnswerUnknownIssueWith404() {
        assertThat(refusal().status()).isEqualTo(404);
        assertThat(refusal().body().get("errorMessages")).isEqualTo(List.of("sandbox.rest.issue.missing"));
    }

    @Test
    public void shouldAnswerHiddenIssueWith403() {
        when(all.getIssueObject("HDI-1")).thenReturn(mock(MutableIssue.class));

        assertThat(refusal().status()).isEqualTo(403);
        assertThat(refusal().body().get("errorMessages")).isEqualTo(List.of("sandbox.rest.issue.hidden"));
    }
}
