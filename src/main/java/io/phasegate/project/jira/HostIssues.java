package io.phasegate.project.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.HostIssue;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.model.PlanItem;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ofbiz.core.entity.GenericEntityException;

/** Creates the issues of a plan through Jira's validating service, and finds those that are there. */
public class HostIssues {
    private final HostComponents host;
    private final IssueManager issues;
    private final CustomFieldManager fields;
    private final DateTimeFormatter dates;
    private final SetupObjects setup;

    public HostIssues(HostComponents host, IssueManager issues, CustomFieldManager fields, DateTimeFormatter dates,
            SetupObjects setup) {
        this.host = host;
        this.issues = issues;
        this.fields = fields;
        this.dates = dates;
        this.setup = setup;
    }

    Collection<Long> ids(long projectId) {
        try {
            return issues.getIssueIdsForProject(projectId);
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Cannot list the issues of project " + projectId, e);
        }
    }

    Map<String, HostIssue> planned(long projectId, Collection<PlanItem> plan) {
        return planned(projectId, plan, HostIssues::value);
    }

    /** By plan key; one pass over all issues. */
    <T> Map<String, T> planned(long projectId, Collection<PlanItem> plan, Function<Issue, T> read) {
        CustomField planKey = fields.getCustomFieldObject(setup.require(ObjectKeys.FIELD_PLAN_KEY));
        List<Issue> all = issues.getIssueObjects(ids(projectId)).stream().filter(Objects::nonNull).toList();
        Map<String, T> found = new LinkedHashMap<>();
        new PlannedIssues(setup, planKey, plan).among(all).forEach((key, issue) -> found.put(key, read.apply(issue)));
        return found;
    }

    HostIssue create(Project project, IssueDraft draft, ApplicationUser user) {
        IssueService service = host.get(IssueService.class);
        IssueService.CreateValidationResult checked = service.validateCreate(user, input(service, project, draft,
                user));
        refuseIf(checked.getErrorCollection(), draft);
        IssueService.IssueResult created = service.create(user, checked);
        refuseIf(created.getErrorCollection(), draft);
        return value(created.getIssue());
    }

    private IssueInputParameters input(IssueService service, Project project, IssueDraft draft, ApplicationUser user) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.setProjectId(project.getId()).setIssueTypeId(setup.require(draft.type())).setSummary(draft.summary())
                .setDescription(draft.description()).setReporterId(user.getName())
                .setAssigneeId(project.getProjectLead().getName())
                .setSecurityLevelId(Long.valueOf(setup.require(PlannedIssues.level(draft.internal()))));
        draft.due().ifPresent(day -> input.setDueDate(picked(day)));
        draft.texts().forEach((field, text) -> input.addCustomFieldValue(setup.require(field), text));
        draft.dates().forEach((field, day) -> input.addCustomFieldValue(setup.require(field), picked(day)));
        draft.options().forEach((field, option) -> input.addCustomFieldValue(setup.require(field),
                setup.require(option)));
        return input;
    }

    /** As the user's date picker writes it; noon, so that no time zone makes another day of it. */
    private String picked(LocalDate day) {
        Date noon = Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
        return dates.forLoggedInUser().withStyle(DateTimeStyle.DATE_PICKER).format(noon);
    }

    private static HostIssue value(Issue issue) {
        String key = issue.getKey();
        return new HostIssue(issue.getId(), Long.parseLong(key.substring(key.lastIndexOf('-') + 1)));
    }

    private static void refuseIf(ErrorCollection errors, IssueDraft draft) {
        if (errors.hasAnyErrors()) {
            List<String> reasons = new ArrayList<>(errors.getErrorMessages());
            errors.getErrors().forEach((field, reason) -> reasons.add(field + ": " + reason));
            throw Refusal.conflict(Message.of("phasegate.project.issue-refused", draft.summary(),
                    String.join("; ", reasons.stream().filter(Objects::nonNull).toList())));
        }
    }
}
