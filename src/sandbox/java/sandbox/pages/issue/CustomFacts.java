package sandbox.pages.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.operation.IssueOperations;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sandbox.field.FieldCatalogue;
import sandbox.field.FieldScreens;
import sandbox.field.Kind;
import sandbox.pages.page.PageRequest;

/** Custom fields of the view screen that have a value, sorted into the modules where Jira shows them. */
final class CustomFacts {
    private static final Set<Kind> PEOPLE = Set.of(Kind.PERSON, Kind.PERSONS, Kind.GROUP);
    private static final Set<Kind> DATES = Set.of(Kind.DATE, Kind.MOMENT);
    private final FieldCatalogue catalogue;
    private final FieldScreens screens;
    private final FieldText texts;

    CustomFacts(FieldCatalogue catalogue, FieldScreens screens) {
        this.catalogue = catalogue;
        this.screens = screens;
        this.texts = new FieldText(catalogue);
    }

    List<Fact> details(PageRequest page, Issue issue) {
        return facts(page, issue, kind -> !PEOPLE.contains(kind) && !DATES.contains(kind));
    }

    List<Fact> people(PageRequest page, Issue issue) {
        return facts(page, issue, PEOPLE::contains);
    }

    List<Fact> dates(PageRequest page, Issue issue) {
        return facts(page, issue, DATES::contains);
    }

    private List<Fact> facts(PageRequest page, Issue issue, Predicate<Kind> wanted) {
        return FieldScreens.ids(screens.of(issue.getProjectObject(), issue.getIssueTypeId(),
                        IssueOperations.VIEW_ISSUE_OPERATION)).stream()
                .map(catalogue::custom)
                .filter(field -> field != null && wanted.test(catalogue.kind(field.getId())))
                .filter(field -> issue.getCustomFieldValue(field) != null)
                .map(field -> fact(page, field, issue.getCustomFieldValue(field))).toList();
    }

    private Fact fact(PageRequest page, CustomField field, Object value) {
        return new Fact(field.getId(), field.getName(), texts.of(field, value, page.text()));
    }
}
