package sandbox.pages.issue;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.stream.Collectors;
import sandbox.field.FieldCatalogue;
import sandbox.field.FieldValues;
import sandbox.field.Kind;
import sandbox.pages.html.Escape;
import sandbox.pages.html.Markup;
import sandbox.pages.page.Text;

/** The value of a custom field as the issue view shows it. */
final class FieldText {
    private final FieldCatalogue catalogue;

    FieldText(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Markup of(CustomField field, Object value, Text text) {
        Kind kind = catalogue.kind(field.getId());
        if (value instanceof Collection<?> many) {
            return new Markup(many.stream().map(one -> escaped(one, kind, text)).collect(Collectors.joining(", ")));
        }
        if (kind == Kind.LINES) {
            return new Escape().lines(value.toString());
        }
        boolean link = field.getCustomFieldType().getKey().endsWith(":url") && value.toString()
                .matches("https?://\\S+");
        String escaped = escaped(value, kind, text);
        return new Markup(link ? "<a href=\"" + escaped + "\" rel=\"noopener\">" + escaped + "</a>" : escaped);
    }

    private static String escaped(Object value, Kind kind, Text text) {
        return Escape.html(plain(value, kind, text));
    }

    private static String plain(Object value, Kind kind, Text text) {
        if (value instanceof Option option) {
            return option.getValue();
        }
        if (value instanceof ApplicationUser user) {
            return user.getDisplayName();
        }
        if (value instanceof Double number) {
            return FieldValues.plain(number);
        }
        if (value instanceof Date date) {
            return kind == Kind.DATE ? text.date(date) : text.dateTime(date);
        }
        return value.toString();
    }
}
