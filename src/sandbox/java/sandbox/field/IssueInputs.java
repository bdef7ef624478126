package sandbox.field;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import java.util.List;
import java.util.Map;

/** Turns submitted field values into the parameters Jira's issue service takes. */
public final class IssueInputs {
    private final IssueService issues;
    private final DateInput dates;
    private final FieldCatalogue catalogue;

    public IssueInputs(IssueService issues, DateInput dates, FieldCatalogue catalogue) {
        this.issues = issues;
        this.dates = dates;
        this.catalogue = catalogue;
    }

    /** Fields that are not among the values keep what they have; those of a new issue take their defaults. */
    public IssueInputParameters of(Map<String, List<String>> values) {
        IssueInputParameters inputs = issues.newIssueInputParameters();
        inputs.setRetainExistingValuesWhenParameterNotProvided(true, true);
        inputs.setApplyDefaultValuesWhenParameterNotProvided(true);
        values.forEach((id, submitted) -> set(inputs, id, submitted));
        return inputs;
    }

    private void set(IssueInputParameters inputs, String id, List<String> submitted) {
        if (id.startsWith("customfield_")) {
            inputs.addCustomFieldValue(id, custom(id, submitted));
        } else {
            setSystem(inputs, id, submitted.isEmpty() ? "" : submitted.get(0));
        }
    }

    private String[] custom(String id, List<String> submitted) {
        return switch (catalogue.kind(id)) {
            case DATE -> submitted.stream().map(dates::day).toArray(String[]::new);
            case MOMENT -> submitted.stream().map(dates::moment).toArray(String[]::new);
            default -> submitted.toArray(String[]::new);
        };
    }

    private void setSystem(IssueInputParameters inputs, String id, String value) {
        switch (id) {
            case "project" -> inputs.setProjectId(Long.valueOf(value));
            case "issuetype" -> inputs.setIssueTypeId(value);
            case "summary" -> inputs.setSummary(value);
            case "description" -> inputs.setDescription(value);
            case "assignee" -> inputs.setAssigneeId(value);
            case "reporter" -> inputs.setReporterId(value);
            case "priority" -> inputs.setPriorityId(value);
            case "resolution" -> inputs.setResolutionId(value);
            case "duedate" -> inputs.setDueDate(dates.day(value));
            case "security" -> inputs.setSecurityLevelId(value.isEmpty() ? null : Long.valueOf(value));
            case "comment" -> comment(inputs, value);
            default -> { }
        }
    }

    /** An empty comment field adds no comment. */
    private static void comment(IssueInputParameters inputs, String text) {
        if (!text.isBlank()) {
            inputs.setComment(text);
        }
    }
}
