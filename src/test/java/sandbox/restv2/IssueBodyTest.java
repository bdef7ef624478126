package sandbox.restv2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import sandbox.restv2.input.FieldReader;
import sandbox.restv2.input.IssueBody;

/** Bodies that real clients send, read into values of fields. */
public class IssueBodyTest {
    private static final List<String> SETTABLE = List.of("summary", "priority", "assignee", "customfield_1",
            "customfield_2", "customfield_3", "comment", "issuelinks");
    private final FieldFixture fixture = new FieldFixture();
    private IssueBody body;

    @Before
    public void fields() {
        fixture.field("customfield_1", "select");
        fixture.field("customfield_2", "multiuserpicker");
        fixture.field("customfield_3", "float");
        body = new IssueBody(new FieldReader(fixture.catalogue, fixture.choices));
    }

    private IssueBody.Changes read(String json) {
        try {
            JsonNode node = new ObjectMapper().readTree(json.replace('\'', '"'));
            return body.read(fixture.call, null, SETTABLE, node);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Set<?> wrongFields(String json) {
        RestFailure refused = catchThrowableOfType(RestFailure.class, () -> read(json));
        assertThat(refused.status()).isEqualTo(400);
        return ((Map<?, ?>) refused.body().get("errors")).keySet();
    }

    @Test
    public void shouldReadOptionsByIdValueAndName() {
        assertThat(read("{'fields':{'customfield_1':{'id':10002}}}").values()).containsEntry("customfield_1",
                List.of("10002"));
        assertThat(read("{'fields':{'customfield_1':{'value':'External'}}}").values())
                .containsEntry("customfield_1", List.of("10001"));
        assertThat(read("{'fields':{'priority':{'name':'High'}}}").values()).containsEntry("priority", List.of("2"));
    }

    @Test
    public void shouldReadPeopleNumbersAndNull() {
        Map<String, List<String>> values = read("{'fields':{'assignee':{'name':'owner'},'customfield_2':[{'name':'a'},"
                + "{'name':'b'}],'customfield_3':3.0,'customfield_1':null}}").values();

        assertThat(values).containsEntry("assignee", List.of("owner")).containsEntry("customfield_2", List.of("a", "b"))
                .containsEntry("customfield_3", List.of("3")).containsEntry("customfield_1", List.of());
    }

    @Test
    public void shouldNameAllWrongFieldsAtOnce() {
        assertThat(wrongFields("{'fields':{'nonsense':1,'priority':{'name':'None such'},'customfield_2':'a'}}"))
                .isEqualTo(Set.of("nonsense", "priority", "customfield_2"));
    }

    @Test
    public void shouldTakeCommentsAndSetOfUpdate() {
        IssueBody.Changes changes = read("{'update':{'comment':[{'add':{'body':'done'}}],'summary':[{'set':'new'}]}}");

        assertThat(changes.comments().get(0).path("body").asText()).isEqualTo("done");
        assertThat(changes.values()).containsEntry("summary", List.of("new"));
    }

    @Test
    public void shouldRefuseUnknownOperation() {
        assertThat(wrongFields("{'update':{'summary':[{'append':'x'}]}}")).isEqualTo(Set.of("summary"));
    }

    @Test
    public void shouldReadNothingFromEmptyUpdateOfPythonClient() {
        assertThat(read("{'update':{}}").values()).isEmpty();
    }
}
