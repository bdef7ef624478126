package sandbox.restv2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import sandbox.restv2.json.AttachmentJson;
import sandbox.restv2.json.CommentJson;
import sandbox.restv2.json.IssueJson;
import sandbox.restv2.json.LinkJson;
import sandbox.restv2.json.Wanted;

/** The JSON of an issue in the forms that clients depend on. */
public class IssueJsonTest {
    private static final Wanted ASKED = Wanted.fields(List.of("summary", "status", "priority", "created", "duedate",
            "customfield_1", "customfield_2"), "*all");
    private final FieldFixture fixture = new FieldFixture();
    private final Issue issue = mock(Issue.class, RETURNS_DEEP_STUBS);

    @Before
    public void issue() {
        when(issue.getId()).thenReturn(10100L);
        when(issue.getKey()).thenReturn("HDI-1");
        when(issue.getSummary()).thenReturn("组织结构 <1>");
        when(issue.getParentObject()).thenReturn(null);
        when(issue.getCreated()).thenReturn(Timestamp.valueOf("2026-01-02 03:04:05"));
        when(issue.getDueDate()).thenReturn(Timestamp.valueOf("2026-03-31 00:00:00"));
        when(issue.getStatus().getId()).thenReturn("3");
        when(issue.getStatus().getNameTranslation()).thenReturn("In Progress");
        when(issue.getPriority().getStatusColor()).thenReturn(null);
        CustomField choice = fixture.field("customfield_1", "select");
        CustomField number = fixture.field("customfield_2", "float");
        when(fixture.manager.getCustomFieldObjects(issue)).thenReturn(List.of(choice, number));
        Option option = mock(Option.class);
        when(option.getOptionId()).thenReturn(10001L);
        when(option.getValue()).thenReturn("External");
        when(issue.getCustomFieldValue(choice)).thenReturn(option);
        when(issue.getCustomFieldValue(number)).thenReturn(2.5);
    }

    private JsonNode json() {
        IssueJson mapper = new IssueJson(fixture.catalogue, List::of, null, mock(CommentJson.class),
                mock(AttachmentJson.class), mock(LinkJson.class));
        return new ObjectMapper().valueToTree(mapper.of(fixture.call, issue, ASKED).map());
    }

    @Test
    public void shouldNameIssueByKeyIdAndSelf() {
        assertThat(json().path("key").asText()).isEqualTo("HDI-1");
        assertThat(json().path("id").isTextual()).isTrue();
        assertThat(json().path("self").asText()).isEqualTo("http://localhost/jira/rest/api/2/issue/10100");
    }

    @Test
    public void shouldWriteDatesAsJiraDoes() {
        assertThat(json().path("fields").path("created").asText()).matches("2026-01-02T03:04:05\\.000[+-]\\d{4}");
        assertThat(json().path("fields").path("duedate").asText()).isEqualTo("2026-03-31");
    }

    @Test
    public void shouldAlwaysColourPriorities() {
        assertThat(json().path("fields").path("priority").path("statusColor").asText()).isEqualTo("#999999");
    }

    @Test
    public void shouldWriteOptionsAsObjectsAndNumbersAsNumbers() {
        assertThat(json().path("fields").path("customfield_1").path("value").asText()).isEqualTo("External");
        assertThat(json().path("fields").path("customfield_2").isNumber()).isTrue();
    }

    @Test
    public void shouldWriteOnlyWhatWasAskedFor() {
        assertThat(json().path("fields").has("description")).isFalse();
    }
}
