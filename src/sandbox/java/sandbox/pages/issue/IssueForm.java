package sandbox.pages.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sandbox.field.FieldScreens;
import sandbox.field.ScreenTab;
import sandbox.pages.form.FormFields;
import sandbox.pages.form.FormTab;
import sandbox.pages.form.Submitted;
import sandbox.pages.page.PageRequest;

/** The fields of a screen as a form, and what came back from it. */
final class IssueForm {
    private final FormFields fields;
    private final Submitted submitted;

    IssueForm(FormFields fields, Submitted submitted) {
        this.fields = fields;
        this.submitted = submitted;
    }

    /** Submitted values of the screen's fields, and of the comment field if the form had one. */
    Map<String, List<String>> values(PageRequest page, List<ScreenTab> screen) {
        Map<String, List<String>> values = submitted.values(page, FieldScreens.ids(screen));
        if (page.has("comment")) {
            values.put("comment", List.of(page.param("comment")));
        }
        return values;
    }

    List<FormTab> tabs(PageRequest page, List<ScreenTab> screen, Issue issue, Project project, IssueErrors errors) {
        return fields.tabs(page, screen,
                new FormFields.Subject(project, issue, values(page, screen), errors.fields()));
    }

    static Set<String> shown(List<FormTab> tabs) {
        return tabs.stream().flatMap(tab -> tab.fields().stream()).map(field -> field.id()).collect(Collectors.toSet());
    }
}
