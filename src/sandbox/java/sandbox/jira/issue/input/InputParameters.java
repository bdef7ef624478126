package sandbox.jira.issue.input;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sandbox.jira.field.CustomFieldData;

/** Entered values by field id. Whatever is there was provided, even if it is empty. */
public abstract class InputParameters implements IssueInputParameters {
    static final String PROJECT = "pid";
    static final String NONE = "-1";

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private boolean skipScreenCheck;
    private boolean retainExisting = true;
    private boolean onlyValidatePresent;
    private boolean applyDefaults;

    protected InputParameters() {
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return set(PROJECT, projectId == null ? null : projectId.toString());
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return set("issuetype", issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return set("summary", summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return set("description", description);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return set("reporter", reporterId);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return set("assignee", assigneeId);
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        return set("priority", priorityId);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return set("resolution", resolutionId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return set("duedate", dueDate);
    }

    @Override
    public IssueInputParameters setSecurityLevelId(Long securityLevelId) {
        return set("security", securityLevelId == null ? NONE : securityLevelId.toString());
    }

    @Override
    public IssueInputParameters setComment(String comment) {
        return set("comment", comment);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... entered) {
        return addCustomFieldValue(CustomFieldData.PREFIX + customFieldId, entered);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... entered) {
        List<String> list = entered == null ? List.of() : Arrays.stream(entered).filter(Objects::nonNull).toList();
        values.put(fullCustomFieldKey, list);
        return this;
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        skipScreenCheck = skip;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        retainExisting = retain;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields) {
        retainExisting = retain;
        onlyValidatePresent = onlyValidatePresentFields;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        applyDefaults = apply;
    }

    public Map<String, List<String>> values() {
        return values;
    }

    public boolean provides(String fieldId) {
        return values.containsKey(fieldId);
    }

    /** The single value entered in the field; empty when nothing was. */
    public String first(String fieldId) {
        List<String> entered = values.getOrDefault(fieldId, List.of());
        return entered.isEmpty() ? "" : entered.get(0);
    }

    public boolean skipsScreenCheck() {
        return skipScreenCheck;
    }

    public boolean retainsExisting() {
        return retainExisting;
    }

    public boolean validatesOnlyPresent() {
        return retainExisting && onlyValidatePresent;
    }

    public boolean appliesDefaults() {
        return applyDefaults;
    }

    private IssueInputParameters set(String field, String value) {
        values.put(field, value == null ? List.of() : List.of(value));
        return this;
    }
}
