package sandbox.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** The values of an issue as a form shows them for editing: ids, user names, ISO dates. */
public final class FieldValues {
    private final FieldCatalogue catalogue;

    public FieldValues(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<String> raw(Issue issue, String fieldId) {
        return catalogue.custom(fieldId) != null
                ? custom(issue.getCustomFieldValue(catalogue.custom(fieldId)), catalogue.kind(fieldId))
                : system(issue, fieldId);
    }

    private static List<String> system(Issue issue, String fieldId) {
        return switch (fieldId) {
            case "summary" -> one(issue.getSummary());
            case "description" -> one(issue.getDescription());
            case "issuetype" -> one(issue.getIssueTypeId());
            case "priority" -> one(id(issue.getPriority()));
            case "resolution" -> one(issue.getResolutionId());
            case "security" -> one(issue.getSecurityLevelId());
            case "assignee" -> one(name(issue.getAssignee()));
            case "reporter" -> one(name(issue.getReporter()));
            case "duedate" -> one(issue.getDueDate() == null ? null : day(issue.getDueDate()));
            default -> List.of();
        };
    }

    private static List<String> custom(Object value, Kind kind) {
        Stream<?> parts = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return parts.map(part -> text(part, kind)).toList();
    }

    private static String text(Object value, Kind kind) {
        if (value instanceof Option option) {
            return option.getOptionId().toString();
        }
        if (value instanceof ApplicationUser user) {
            return user.getName();
        }
        if (value instanceof Double number) {
            return plain(number);
        }
        if (value instanceof Date date) {
            return kind == Kind.DATE ? day(date) : moment(date).toString();
        }
        return value.toString();
    }

    /** 3 rather than 3.0. */
    public static String plain(Double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? String.valueOf(number.longValue()) : number.toString();
    }

    private static String day(Date date) {
        LocalDate day = moment(date).toLocalDate();
        return day.toString();
    }

    private static LocalDateTime moment(Date date) {
        return new Timestamp(date.getTime()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static List<String> one(Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static String id(IssueConstant constant) {
        return constant == null ? null : constant.getId();
    }

    private static String name(ApplicationUser user) {
        return user == null ? null : user.getName();
    }
}
