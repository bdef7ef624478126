package io.phasegate.project.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.project.model.IssueWording;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads what the issues of a plan say, and has them say something else. Used by {@link JiraProjectHost}. */
public class HostWordings {
    private final IssueManager issues;
    private final CustomFieldManager fields;
    private final SetupObjects setup;

    public HostWordings(IssueManager issues, CustomFieldManager fields, SetupObjects setup) {
        this.issues = issues;
        this.fields = fields;
        this.setup = setup;
    }

    IssueWording of(Issue issue) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(IssueWording.SUMMARY, issue.getSummary());
        texts.put(IssueWording.DESCRIPTION, issue.getDescription());
        IssueWording.FIELDS.forEach(key -> texts.put(key, text(issue.getCustomFieldValue(field(key)))));
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        put(dates, IssueWording.DUE, issue.getDueDate());
        IssueWording.DATES.forEach(key -> put(dates, key, issue.getCustomFieldValue(field(key))));
        return new IssueWording(texts, dates);
    }

    private CustomField field(String key) {
        return fields.getCustomFieldObject(setup.require(key));
    }

    private static String text(Object value) {
        return value instanceof Number number ? BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros()
                .toPlainString()
                : Objects.toString(value, "");
    }

    private static void put(Map<String, LocalDate> dates, String key, Object value) {
        if (value instanceof Timestamp day) {
            dates.put(key, day.toLocalDateTime().toLocalDate());
        }
    }

    /** The issue is read once more: what somebody edited a moment ago stays. */
    void reword(long issueId, IssueWording seen, IssueWording wanted, ApplicationUser user) {
        MutableIssue issue = issues.getIssueObject(issueId);
        if (issue != null && of(issue).equals(seen) && !seen.equals(wanted)) {
            wanted.texts().forEach((key, text) -> write(issue, key, text, seen));
            seen.texts().keySet().stream().filter(key -> wanted.text(key).isEmpty()).forEach(key -> clear(issue, key));
            wanted.dates().forEach((key, day) -> write(issue, key, day, seen));
            issues.updateIssue(user, issue, EventDispatchOption.DO_NOT_DISPATCH, false);
        }
    }

    private void write(MutableIssue issue, String key, String text, IssueWording seen) {
        if (text.equals(seen.text(key))) {
            return;
        }
        switch (key) {
            case IssueWording.SUMMARY -> issue.setSummary(text);
            case IssueWording.DESCRIPTION -> issue.setDescription(text);
            case ObjectKeys.FIELD_HOURS -> issue.setCustomFieldValue(field(key), Double.valueOf(text));
            default -> issue.setCustomFieldValue(field(key), text);
        }
    }

    private void clear(MutableIssue issue, String key) {
        if (key.equals(IssueWording.DESCRIPTION)) {
            issue.setDescription("");
        } else {
            issue.setCustomFieldValue(field(key), null);
        }
    }

    private void write(MutableIssue issue, String key, LocalDate day, IssueWording seen) {
        if (day.equals(seen.dates().get(key))) {
            return;
        }
        Timestamp value = Timestamp.valueOf(day.atStartOfDay());
        if (key.equals(IssueWording.DUE)) {
            issue.setDueDate(value);
        } else {
            issue.setCustomFieldValue(field(key), value);
        }
    }
}
