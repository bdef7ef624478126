package sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import sandbox.fidelity.Contract;

/** Custom fields of every kind, contexts, options, issue type schemes and screens. */
public class FieldRulesTest {
    private final Fixture jira = new Fixture();
    private final List<JiraContextNode> here = List.of(new ProjectContext(jira.project.getId()));

    @After
    public void close() {
        jira.close();
    }

    /** Facts U15: new issue types are added to the default issue type scheme by themselves. */
    @Test
    @Contract(of = {"com.atlassian.jira.config.IssueTypeManager",
            "com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager",
            "com.atlassian.jira.issue.issuetype.IssueType",
            "com.atlassian.jira.issue.fields.config.FieldConfigScheme"},
            rule = "A new issue type joins the default issue type scheme by itself; a project of its own scheme "
                    + "offers only what that contains.",
            evidence = {"U15", "facts 4.6 [S8 E9]"})
    public void shouldAddNewIssueTypeToDefaultScheme() {
        IssueType made = jira.host.get(IssueTypeManager.class).createIssueType("Gate", "", 0L);
        IssueTypeSchemeManager schemes = jira.host.get(IssueTypeSchemeManager.class);
        assertThat(schemes.getIssueTypesForProject(jira.project)).contains(made);
        FieldConfigScheme own = schemes.create("Own", "", List.of(made.getId()));
        schemes.setProjectAssociationsForIssueTypeScheme(own, List.of(jira.project));
        assertThat(schemes.getIssueTypesForProject(jira.project)).containsExactly(made);
        assertThat(jira.issues.validateCreate(jira.admin, jira.task("X")).getErrorCollection().getErrors())
                .containsKey("issuetype");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.Issue", "com.atlassian.jira.issue.customfields.CustomFieldType"},
            rule = "Each type of custom field has values of its own Java type.",
            evidence = {"facts 4.2 [S11 E1 I]", "facts 4.4 [S11 S7 E1 E10 I]"})
    public void shouldKeepValuesOfEveryKindAndTheirHistory() throws Exception {
        CustomField number = field("float");
        CustomField date = field("datepicker");
        CustomField user = field("userpicker");
        CustomField labels = field("labels");
        CustomField text = field("textarea");
        MutableIssue issue = jira.create("Values");
        IssueInputParameters input = jira.input().addCustomFieldValue(number.getId(), "3.5")
                .addCustomFieldValue(date.getId(), "21/Nov/26").addCustomFieldValue(user.getId(), "admin")
                .addCustomFieldValue(labels.getId(), "a", "b").addCustomFieldValue(text.getId(), "中文\nlines");
        input.setSkipScreenCheck(true);
        MutableIssue stored = update(issue, input);
        assertThat(stored.getCustomFieldValue(number)).isEqualTo(3.5);
        assertThat((Timestamp) stored.getCustomFieldValue(date)).isEqualTo(Timestamp.valueOf("2026-11-21 00:00:00"));
        assertThat(((ApplicationUser) stored.getCustomFieldValue(user)).getName()).isEqualTo("admin");
        assertThat((Collection<?>) stored.getCustomFieldValue(labels)).hasSize(2);
        assertThat(stored.getCustomFieldValue(text)).isEqualTo("中文\nlines");
        assertThat(jira.host.get(ChangeHistoryManager.class).getChangeItemsForField(issue, number.getName()))
                .singleElement().satisfies(item -> assertThat(item.getToString()).isEqualTo("3.5"));
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.customfields.CustomFieldType",
            "com.atlassian.jira.issue.customfields.CustomFieldSearcher"},
            rule = "Each type of custom field refuses what is not of its kind, under the id of the field.",
            evidence = "facts 4.4 [S7 S8 S11 E1 E10 I]")
    public void shouldRefuseValuesThatAreNotOfTheKind() throws Exception {
        CustomField number = field("float");
        CustomField date = field("datepicker");
        CustomField user = field("userpicker");
        CustomField select = field("select");
        CustomField url = field("url");
        IssueInputParameters input = jira.task("X").addCustomFieldValue(number.getId(), "many")
                .addCustomFieldValue(date.getId(), "2026-11-21").addCustomFieldValue(user.getId(), "ghost")
                .addCustomFieldValue(select.getId(), "999").addCustomFieldValue(url.getId(), "javascript:alert(1)");
        input.setSkipScreenCheck(true);
        assertThat(jira.issues.validateCreate(jira.admin, input).getErrorCollection().getErrors()).containsOnlyKeys(
                number.getId(), date.getId(), user.getId(), select.getId(), url.getId());
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.customfields.manager.OptionsManager",
            "com.atlassian.jira.issue.customfields.option.Option"},
            rule = "A disabled option can no longer be chosen and stays where it was chosen.",
            evidence = "facts 4.4 [S8 E15 I]")
    public void shouldNotOfferDisabledOptionButKeepWhatWasChosen() throws Exception {
        CustomField select = field("select");
        OptionsManager options = jira.host.get(OptionsManager.class);
        Option option = options.createOption(select.getRelevantConfig(jira.create("Any")), null, 0L, "Formal");
        MutableIssue issue = jira.create("Chosen");
        issue = update(issue, chosen(select, option));
        options.disableOption(option);
        assertThat(issue.getCustomFieldValue(select)).isEqualTo(option);
        assertThat(jira.issues.validateUpdate(jira.admin, issue.getId(), chosen(select, option)).isValid()).isFalse();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.CustomFieldManager", "com.atlassian.jira.issue.fields.CustomField"},
            rule = "A custom field exists only in the projects and for the types of its context.",
            evidence = "facts 4.4 [S7 E10 I]")
    public void shouldRefuseFieldOutsideItsContext() throws Exception {
        CustomField text = field("textfield");
        IssueInputParameters input = jira.input().setProjectId(jira.project("XYZ").getId()).setSummary("X")
                .setIssueTypeId(jira.type("Task")).setReporterId("admin").addCustomFieldValue(text.getId(), "here");
        input.setSkipScreenCheck(true);
        assertThat(jira.issues.validateCreate(jira.admin, input).getErrorCollection().getErrors())
                .containsOnlyKeys(text.getId());
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.fields.screen.FieldScreenManager",
            "com.atlassian.jira.issue.fields.screen.FieldScreen",
            "com.atlassian.jira.issue.fields.screen.FieldScreenTab"},
            rule = "A field can be entered once it stands on a tab of the screen of the operation.",
            evidence = "facts 4.6 [S7 S8 E10 I]")
    public void shouldTakeFieldOnceItStandsOnTheScreen() throws Exception {
        CustomField text = field("textfield");
        IssueInputParameters input = jira.task("X").addCustomFieldValue(text.getId(), "value");
        assertThat(jira.issues.validateCreate(jira.admin, input).isValid()).isFalse();
        FieldScreen screen = jira.host.get(FieldScreenManager.class).getFieldScreen(1L);
        screen.getTab(0).addFieldScreenLayoutItem(text.getId());
        assertThat(jira.issues.validateCreate(jira.admin, input).isValid()).isTrue();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.datetime.DateTimeFormatter", "com.atlassian.jira.datetime.DateTimeStyle"},
            rule = "Dates are read in the form in which the style DATE_PICKER writes them for the user.",
            evidence = {"facts 4.13 [S11 E1 I]", "facts 4.2 [S8 E9 I]"})
    public void shouldWriteDatesAsDatePickerReadsThem() {
        String written = jira.host.get(DateTimeFormatter.class).forLoggedInUser()
                .withStyle(DateTimeStyle.DATE_PICKER).format(new Date());
        assertThat(jira.issues.validateCreate(jira.admin, jira.task("X").setDueDate(written)).isValid()).isTrue();
    }

    private IssueInputParameters chosen(CustomField select, Option option) {
        IssueInputParameters input =
                jira.input().addCustomFieldValue(select.getId(), option.getOptionId().toString());
        input.setSkipScreenCheck(true);
        return input;
    }

    private MutableIssue update(MutableIssue issue, IssueInputParameters input) {
        IssueService.UpdateValidationResult valid = jira.issues.validateUpdate(jira.admin, issue.getId(), input);
        assertThat(valid.getErrorCollection().getErrors()).isEmpty();
        return jira.issues.update(jira.admin, valid).getIssue();
    }

    private CustomField field(String type) throws Exception {
        CustomFieldManager fields = jira.host.get(CustomFieldManager.class);
        CustomFieldType<?, ?> fieldType =
                fields.getCustomFieldType("com.atlassian.jira.plugin.system.customfieldtypes:" + type);
        List<IssueType> all = new ArrayList<>();
        all.add(null);
        return fields.createCustomField("The " + type, "", fieldType, fields.getCustomFieldSearchers(fieldType).get(0),
                here, all);
    }
}
