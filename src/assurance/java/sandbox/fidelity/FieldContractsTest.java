package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.ofbiz.core.entity.GenericEntityException;
import sandbox.jira.Fixture;

/** Custom fields, their configurations and options, and issue type schemes, which Jira keeps as such configurations. */
public class FieldContractsTest {
    private final Fixture jira = new Fixture();
    private final CustomFieldManager fields = jira.host.get(CustomFieldManager.class);
    private final OptionsManager options = jira.host.get(OptionsManager.class);

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.fields.CustomField", "com.atlassian.jira.issue.CustomFieldManager",
            "com.atlassian.jira.issue.customfields.CustomFieldType", "com.atlassian.jira.issue.fields.Field"},
            rule = "Names of custom fields are not unique; a field is known by its id customfield_ and a number.",
            evidence = "facts 4.4 [S7 S8 E10 E12 I]")
    public void shouldTellFieldsOfOneNameByTheirId() throws Exception {
        CustomField one = field("textfield", "Code");
        CustomField other = field("float", "Code");
        assertThat(fields.getCustomFieldObjectsByName("Code")).hasSize(2);
        assertThat(((Field) one).getId()).isEqualTo("customfield_" + one.getIdAsLong()).isNotEqualTo(other.getId());
        assertThat(fields.getCustomFieldObject(other.getId()).getCustomFieldType().getKey()).endsWith(":float");
        assertThat(fields.getCustomFieldObject("customfield_99999")).isNull();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.context.GlobalIssueContext",
            "com.atlassian.jira.issue.fields.config.FieldConfigScheme",
            "com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager"},
            rule = "A field of the global context has one configuration, which holds in every project.",
            evidence = "facts 4.4 [S7 S8 E10 E11 I]")
    public void shouldHaveOneConfigurationForAFieldOfTheGlobalContext() throws Exception {
        FieldConfigScheme scheme = field("select", "Nature").getConfigurationSchemes().get(0);
        assertThat(scheme.isGlobal()).isTrue();
        assertThat(scheme.getAssociatedProjectIds()).isEmpty();
        assertThat(jira.host.get(FieldConfigSchemeManager.class).getFieldConfigScheme(scheme.getId()).getName())
                .isEqualTo(scheme.getName());
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.customfields.option.Options",
            "com.atlassian.jira.issue.customfields.option.Option",
            "com.atlassian.jira.issue.customfields.manager.OptionsManager",
            "com.atlassian.jira.issue.fields.config.FieldConfig"},
            rule = "Options of a configuration come in the order of their sequence.",
            evidence = "facts 4.4 [S8 E12 I]")
    public void shouldKeepOptionsInTheOrderOfTheirSequence() throws Exception {
        FieldConfig config = field("select", "Nature").getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        options.createOption(config, null, 1L, "Second");
        Option first = options.createOption(config, null, 0L, "First");
        assertThat(options.getOptions(config)).extracting(Option::getValue).containsExactly("First", "Second");
        assertThat(options.getOptions(config).size()).isEqualTo(2);
        assertThat(options.findByOptionId(first.getOptionId()).getDisabled()).isNotEqualTo(Boolean.TRUE);
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.Issue", "com.atlassian.jira.issue.MutableIssue",
            "com.atlassian.jira.issue.IssueManager"},
            rule = "A value set on an issue object is stored with the issue, not before.",
            evidence = "facts 4.2 [S11 E1 I]")
    public void shouldStoreAValueSetOnTheIssueOnlyWithTheIssue() throws Exception {
        CustomField code = field("textfield", "Code");
        MutableIssue issue = jira.create("X");
        issue.setCustomFieldValue(code, "PP-1");
        assertThat(jira.issues.getIssue(jira.admin, issue.getId()).getIssue().getCustomFieldValue(code)).isNull();
        jira.host.get(IssueManager.class).updateIssue(jira.admin, issue,
                EventDispatchOption.ISSUE_UPDATED, false);
        assertThat(jira.issues.getIssue(jira.admin, issue.getId()).getIssue().getCustomFieldValue(code))
                .isEqualTo("PP-1");
    }

    @Test
    @Contract(of = "com.atlassian.jira.issue.Issue",
            rule = "An issue names its reporter, if it has one, and the moment of its creation, which no change moves.",
            evidence = {"facts 4.2 [S11 E1 I]",
                    "https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html"})
    public void shouldKeepReporterAndCreationOfAnIssue() {
        MutableIssue issue = jira.create("X");
        Timestamp created = issue.getCreated();
        issue.setSummary("Y");
        jira.host.get(IssueManager.class).updateIssue(jira.admin, issue, EventDispatchOption.ISSUE_UPDATED, false);
        Issue read = jira.host.get(IssueManager.class).getIssueObjects(List.of(issue.getId())).get(0);
        assertThat(read.getCreated()).isEqualTo(created).isBeforeOrEqualTo(read.getUpdated());
        assertThat(read.getReporter().getKey()).isEqualTo(jira.admin.getKey());
        issue.setReporter(null);
        jira.host.get(IssueManager.class).updateIssue(jira.admin, issue, EventDispatchOption.ISSUE_UPDATED, false);
        assertThat(jira.host.get(IssueManager.class).getIssueObject(issue.getId()).getReporter()).isNull();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager",
            "com.atlassian.jira.issue.fields.config.FieldConfigScheme"},
            rule = "A project offers the issue types of its scheme only, as the scheme is now.",
            evidence = "facts 4.6 [S8 E9 I]")
    public void shouldOfferTheIssueTypesOfTheSchemeOnly() {
        IssueTypeSchemeManager schemes = jira.host.get(IssueTypeSchemeManager.class);
        FieldConfigScheme own = schemes.create("Own", "", List.of(jira.type("Task")));
        schemes.setProjectAssociationsForIssueTypeScheme(own, List.of(jira.project));
        IssueInputParameters bug = jira.task("X").setIssueTypeId(jira.type("Bug"));
        assertThat(jira.issues.validateCreate(jira.admin, bug).getErrorCollection().getErrors())
                .containsKey("issuetype");
        schemes.update(schemes.getConfigScheme(jira.project), List.of(jira.type("Task"), jira.type("Bug")));
        assertThat(jira.issues.validateCreate(jira.admin, bug).isValid()).isTrue();
        assertThat(schemes.getDefaultIssueTypeScheme().getId()).isNotEqualTo(own.getId());
    }

    private CustomField field(String type, String name) throws GenericEntityException {
        CustomFieldType<?, ?> fieldType =
                fields.getCustomFieldType("com.atlassian.jira.plugin.system.customfieldtypes:" + type);
        List<IssueType> all = new ArrayList<>();
        all.add(null);
        return fields.createCustomField(name, "", fieldType, fields.getCustomFieldSearchers(fieldType).get(0),
                List.of(GlobalIssueContext.getInstance()), all);
    }
}
