package sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;

/** JQL finds what Jira finds, and nobody finds what they may not see. */
public class SearchRulesTest {
    private final Fixture jira = new Fixture();
    private final SearchService search = jira.host.get(SearchService.class);

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void shouldFindBySystemFieldsInOrder() throws Exception {
        jira.create("Alpha report");
        jira.create("Beta");
        jira.transition(jira.admin, jira.create("Gamma report"), 31);
        assertThat(find("project = ABC AND summary ~ \"report\" ORDER BY key")).containsExactly("ABC-1", "ABC-3");
        assertThat(find("statusCategory = Done")).containsExactly("ABC-3");
        assertThat(find("status != Done order by key desc")).containsExactly("ABC-2", "ABC-1");
        assertThat(find("resolution is EMPTY AND NOT key = ABC-1")).containsExactly("ABC-2");
        assertThat(find("created > -1d AND (reporter = currentUser() OR assignee = admin) AND type in (Task, Bug)"))
                .hasSize(3);
        assertThat(find("created < startOfDay()")).isEmpty();
    }

    /** As in Jira, `!=` does not find issues whose field is empty. */
    @Test
    public void shouldNotFindEmptyFieldByNegation() throws Exception {
        jira.create("Nobody's");
        jira.user("ann");
        assertThat(find("assignee != ann")).isEmpty();
        assertThat(find("assignee is EMPTY")).containsExactly("ABC-1");
    }

    @Test
    public void shouldFindByCustomFieldsOfEachKind() throws Exception {
        CustomField text = field("textfield", "Doc code");
        CustomField number = field("float", "Version");
        CustomField select = field("select", "Nature");
        Option formal = jira.host.get(OptionsManager.class).createOption(select.getConfigurationSchemes().get(0)
                .getOneAndOnlyConfig(), null, null, "Formal");
        CustomField people = field("multiuserpicker", "Signers");
        jira.create(jira.admin, withoutScreen().addCustomFieldValue(text.getIdAsLong(), "PP-003-01")
                .addCustomFieldValue(number.getIdAsLong(), "2.5")
                .addCustomFieldValue(select.getIdAsLong(), formal.getOptionId().toString())
                .addCustomFieldValue(people.getIdAsLong(), "admin"));
        jira.create("Other");
        for (String jql : List.of("\"Doc code\" ~ \"PP-003-01\"", "Version >= 2.5", "Nature = formal",
                "Signers in (currentUser())", "cf[" + select.getIdAsLong() + "] is not EMPTY", "text ~ PP-003-01")) {
            assertThat(find(jql)).as(jql).containsExactly("ABC-1");
        }
        assertThat(find("Nature is EMPTY")).containsExactly("ABC-2");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.bc.issue.search.SearchService",
            "com.atlassian.jira.bc.issue.search.SearchService$ParseResult"},
            rule = "A query that cannot be parsed is no query and says why; one that parses is checked against "
                    + "fields, values and functions.",
            evidence = "facts 4.3 [S8 S11 E4 E9 I]")
    public void shouldSayWhatIsWrongWithQuery() {
        assertThat(search.parseQuery(jira.admin, "project =").getErrors().getErrorMessages()).hasSize(1);
        refused("colour = red", "Field 'colour' does not exist or you do not have permission to view it.");
        refused("project = XYZ", "The value 'XYZ' does not exist for the field 'project'.");
        refused("status ~ Done", "The operator '~' is not supported by the 'status' field.");
        refused("assignee = nobody()", "Unable to find JQL function 'nobody()'.");
        refused("key = ABC-9", "An issue with key 'ABC-9' does not exist for field 'key'.");
    }

    @Test
    @Contract(of = "com.atlassian.jira.bc.issue.search.SearchService",
            rule = "Search neither finds nor counts what the searcher may not see, and says so as if it did not "
                    + "exist.",
            evidence = {"facts 5.1 [I]", "facts 4.3 [S8 E9 I]"},
            named = NamedRule.ISSUE_SECURITY_FILTERS_SEARCH_LINKS_AND_COUNTS)
    public void shouldNeitherFindNorCountWhatSearcherMayNotSee() throws Exception {
        jira.create("Hidden");
        ApplicationUser outsider = jira.outsider("olga");
        assertThat(search.searchCount(outsider, search.parseQuery(outsider, "").getQuery())).isZero();
        assertThat(search.searchCountOverrideSecurity(outsider, search.parseQuery(outsider, "").getQuery()))
                .isEqualTo(1);
        assertThatThrownBy(() -> search.searchCount(outsider, search.parseQuery(outsider, "key = ABC-1").getQuery()))
                .isInstanceOf(SearchException.class).hasMessageContaining("ABC-1");
    }

    @Test
    public void shouldGivePagesAndTotal() throws Exception {
        for (int i = 0; i < 5; i++) {
            jira.create("Issue " + i);
        }
        var page = search.search(jira.admin, search.parseQuery(jira.admin, "order by key").getQuery(),
                new PagerFilter<Issue>(2, 2));
        assertThat(page.getTotal()).isEqualTo(5);
        assertThat(page.getResults()).extracting(Issue::getKey).containsExactly("ABC-3", "ABC-4");
    }

    @Test
    public void shouldTakeTextOfQueryAsDataNeverAsSql() throws Exception {
        MutableIssue issue = jira.create("100%_sure' OR 1=1 --");
        assertThat(find("summary ~ \"100%_sure' OR 1=1 --\"")).containsExactly(issue.getKey());
        assertThat(find("summary ~ \"x' OR '1'='1\"")).isEmpty();
    }

    private void refused(String jql, String message) {
        assertThat(search.validateQuery(jira.admin, search.parseQuery(jira.admin, jql).getQuery()).getErrorMessages())
                .containsExactly(message);
    }

    private List<String> find(String jql) throws SearchException {
        SearchService.ParseResult parsed = search.parseQuery(jira.admin, jql);
        assertThat(parsed.isValid()).as(parsed.getErrors().toString()).isTrue();
        return search.search(jira.admin, parsed.getQuery(), PagerFilter.getUnlimitedFilter()).getResults().stream()
                .map(Issue::getKey).toList();
    }

    private IssueInputParameters withoutScreen() {
        var input = jira.task("With fields");
        input.setSkipScreenCheck(true);
        return input;
    }

    private CustomField field(String type, String name) throws Exception {
        CustomFieldManager fields = jira.host.get(CustomFieldManager.class);
        CustomFieldType<?, ?> fieldType =
                fields.getCustomFieldType("com.atlassian.jira.plugin.system.customfieldtypes:" + type);
        List<IssueType> all = new ArrayList<>();
        all.add(null);
        return fields.createCustomField(name, "", fieldType, fields.getCustomFieldSearchers(fieldType).get(0),
                List.of(GlobalIssueContext.getInstance()), all);
    }
}
