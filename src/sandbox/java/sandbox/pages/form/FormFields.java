package sandbox.pages.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sandbox.field.Choice;
import sandbox.field.FieldCatalogue;
import sandbox.field.FieldChoices;
import sandbox.field.FieldPermissions;
import sandbox.field.FieldServices;
import sandbox.field.FieldValues;
import sandbox.field.Kind;
import sandbox.field.ScreenTab;
import sandbox.pages.page.PageRequest;

/** Makes the fields of a form from a screen, an issue, what was submitted and the errors found in it. */
public final class FormFields {
    private static final Set<String> ELSEWHERE = Set.of("attachment", "issuelinks", "issuetype", "project", "comment");
    private final FieldCatalogue catalogue;
    private final FieldChoices choices;
    private final FieldValues values;
    private final FieldPermissions permissions;
    private final FieldLayoutManager layouts;

    public FormFields(FieldServices fields, FieldLayoutManager layouts) {
        this.catalogue = fields.catalogue();
        this.choices = fields.choices();
        this.values = fields.values();
        this.permissions = fields.permissions();
        this.layouts = layouts;
    }

    public List<FormTab> tabs(PageRequest page, List<ScreenTab> screen, Subject subject) {
        return screen.stream().map(tab -> new FormTab(tab.name(), fields(page, tab, subject))).toList();
    }

    private List<FormField> fields(PageRequest page, ScreenTab tab, Subject subject) {
        return tab.fieldIds().stream().filter(id -> !ELSEWHERE.contains(id) && catalogue.exists(id))
                .filter(id -> catalogue.kind(id) != Kind.READ_ONLY)
                .filter(id -> permissions.mayEnter(id, subject.project(), subject.issue(), page.user()))
                .map(id -> field(page, id, subject)).toList();
    }

    private FormField field(PageRequest page, String id, Subject subject) {
        return new FormField(id, catalogue.name(id, page.text().locale()), catalogue.kind(id).id(),
                required(id, subject.issue()), offered(page, id, subject), entered(page, id, subject),
                subject.errors().getOrDefault(id, ""));
    }

    private List<Choice> offered(PageRequest page, String id, Subject subject) {
        if (catalogue.custom(id) != null) {
            return choices.ofCustom(catalogue.custom(id), subject.issue());
        }
        List<Choice> offered = choices.ofSystem(id, subject.project(), page.user());
        Choice automatic = new Choice(FieldChoices.AUTOMATIC, page.t("sandbox.field.assignee.automatic"));
        return id.equals("assignee") ? Stream.concat(Stream.of(automatic), offered.stream()).toList() : offered;
    }

    private List<String> entered(PageRequest page, String id, Subject subject) {
        List<String> submitted = subject.submitted().get(id);
        if (submitted != null) {
            return submitted;
        }
        return subject.issue() == null ? choices.initial(id, page.user()) : values.raw(subject.issue(), id);
    }

    private boolean required(String id, Issue issue) {
        if (id.equals("summary") || id.equals("reporter") || id.equals("resolution")) {
            return true;
        }
        FieldLayout layout = issue == null ? null : layouts.getFieldLayout(issue);
        FieldLayoutItem item = layout == null ? null : layout.getFieldLayoutItem(id);
        return item != null && item.isRequired();
    }

    /** What a form is about. `issue` is null while an issue is being created. */
    public record Subject(Project project, Issue issue, Map<String, List<String>> submitted,
            Map<String, String> errors) {
    }
}
