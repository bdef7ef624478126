package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import org.junit.After;
import org.junit.Test;
import sandbox.jira.Fixture;

/** Screens, screen schemes and issue type screen schemes decide which fields can be entered where. */
public class ScreenContractsTest {
    private final Fixture jira = new Fixture();
    private final FieldScreenFactory factory = jira.host.get(FieldScreenFactory.class);
    private final FieldScreenManager screens = jira.host.get(FieldScreenManager.class);
    private final FieldScreenSchemeManager schemes = jira.host.get(FieldScreenSchemeManager.class);
    private final IssueTypeScreenSchemeManager typeSchemes = jira.host.get(IssueTypeScreenSchemeManager.class);

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.fields.screen.FieldScreenFactory",
            "com.atlassian.jira.issue.fields.screen.FieldScreen",
            "com.atlassian.jira.issue.fields.screen.FieldScreenManager",
            "com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem",
            "com.atlassian.jira.issue.fields.screen.FieldScreenTab"},
            rule = "A screen from the factory exists once it is stored; tabs and fields added to it later are "
                    + "kept at once.",
            evidence = "facts 4.6 [S8 E11 I]")
    public void shouldKeepAScreenOnceItIsStored() {
        FieldScreen screen = factory.createScreen();
        screen.setName("Gate");
        int before = screens.getFieldScreens().size();
        assertThat(screen.getId()).isNull();
        screen.store();
        screen.addTab("Field Tab").addFieldScreenLayoutItem("summary");
        FieldScreen stored = screens.getFieldScreen(screen.getId());
        assertThat(screens.getFieldScreens()).hasSize(before + 1);
        assertThat(stored.containsField("summary")).isTrue();
        assertThat(stored.getTab(0).getFieldScreenLayoutItems()).extracting(FieldScreenLayoutItem::getFieldId)
                .containsExactly("summary");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.fields.screen.FieldScreenScheme",
            "com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem",
            "com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager"},
            rule = "A screen scheme has a screen for each operation; the one without operation is for all that "
                    + "are not named.",
            evidence = {"facts 4.6 [S8 E12 I]",
            "https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/issue/fields/screen/FieldScreenScheme.html"})
    public void shouldUseTheScreenOfTheOperationElseTheDefaultOne() {
        FieldScreenScheme scheme = scheme("By operation", null, screen("summary", "duedate"));
        add(scheme, IssueOperations.CREATE_ISSUE_OPERATION, screen("summary"));
        assign(typeScheme(scheme, null));
        assertThat(createErrors("Task")).contains("duedate");
        Long issue = jira.create(jira.admin, plain("Task")).getId();
        assertThat(jira.issues.validateUpdate(jira.admin, issue, jira.input().setDueDate("1/Jan/27")).isValid())
                .isTrue();
        assertThat(schemes.getFieldScreenScheme(scheme.getId()).getFieldScreenSchemeItems()).hasSize(2);
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme",
            "com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity",
            "com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager"},
            rule = "An issue type screen scheme has a screen scheme for each type; the one without type is for "
                    + "all others; without association the default scheme holds.",
            evidence = "facts 4.6 [S7 S8 E10 E12 I]")
    public void shouldUseTheSchemeOfTheIssueTypeElseTheDefaultOne() {
        IssueTypeScreenScheme types = typeScheme(scheme("All", null, screen("summary", "reporter", "duedate")), null);
        map(types, scheme("Tasks", null, screen("summary", "reporter")), jira.type("Task"));
        assign(types);
        assertThat(createErrors("Task")).contains("duedate");
        assertThat(createErrors("Bug")).doesNotContain("duedate");
        typeSchemes.removeSchemeAssociation(jira.project, types);
        assertThat(createErrors("Task")).doesNotContain("duedate");
    }

    private Iterable<String> createErrors(String type) {
        return jira.issues.validateCreate(jira.admin, plain(type).setDueDate("1/Jan/27")).getErrorCollection()
                .getErrors().keySet();
    }

    private IssueInputParameters plain(String type) {
        return jira.input().setProjectId(jira.project.getId()).setIssueTypeId(jira.type(type)).setSummary("X");
    }

    private FieldScreen screen(String... fields) {
        FieldScreen screen = factory.createScreen();
        screen.setName("Screen");
        screen.store();
        for (String field : fields) {
            (screen.getTabs().isEmpty() ? screen.addTab("Tab") : screen.getTab(0)).addFieldScreenLayoutItem(field);
        }
        return screen;
    }

    private FieldScreenScheme scheme(String name, ScreenableIssueOperation operation, FieldScreen screen) {
        FieldScreenScheme scheme = factory.createFieldScreenScheme();
        scheme.setName(name);
        scheme.store();
        add(scheme, operation, screen);
        return scheme;
    }

    private void add(FieldScreenScheme scheme, ScreenableIssueOperation operation, FieldScreen screen) {
        FieldScreenSchemeItem item = factory.createFieldScreenSchemeItem();
        item.setIssueOperation(operation);
        item.setFieldScreen(screen);
        scheme.addFieldScreenSchemeItem(item);
    }

    private IssueTypeScreenScheme typeScheme(FieldScreenScheme scheme, String typeId) {
        IssueTypeScreenScheme types = factory.createIssueTypeScreenScheme();
        types.setName("Types");
        types.store();
        map(types, scheme, typeId);
        return types;
    }

    private void map(IssueTypeScreenScheme types, FieldScreenScheme scheme, String typeId) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(typeId);
        entity.setFieldScreenScheme(scheme);
        types.addEntity(entity);
    }

    private void assign(IssueTypeScreenScheme types) {
        typeSchemes.addSchemeAssociation(jira.project, types);
    }
}
