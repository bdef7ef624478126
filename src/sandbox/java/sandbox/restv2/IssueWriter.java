package sandbox.restv2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import sandbox.field.FieldScreens;
import sandbox.field.IssueInputs;
import sandbox.restv2.input.IssueBody;
import sandbox.restv2.input.IssueBody.Changes;
import sandbox.spi.IssueActions.Transition;

/** Creates, edits and transitions issues as clients ask; always through the issue service, so every rule counts. */
final class IssueWriter {
    private final IssueService issues;
    private final FieldScreens screens;
    private final IssueInputs inputs;
    private final IssueBody body;
    private final Comments comments;
    private final Links links;

    IssueWriter(IssueService issues, FieldScreens screens, IssueInputs inputs, IssueBody body, Comments comments,
            Links links) {
        this.issues = issues;
        this.screens = screens;
        this.inputs = inputs;
        this.body = body;
        this.comments = comments;
        this.links = links;
    }

    /** @param parent null unless a sub-task is created */
    MutableIssue create(Call call, Project project, IssueType type, Issue parent, JsonNode json) {
        List<String> settable = settable(FieldScreens.ids(screens.of(project, type.getId(),
                IssueOperations.CREATE_ISSUE_OPERATION)));
        Changes changes = body.read(call, project, settable, json);
        changes.values().put("project", List.of(project.getId().toString()));
        changes.values().put("issuetype", List.of(type.getId()));
        IssueInputParameters given = inputs.of(changes.values());
        CreateValidationResult checked = parent == null ? issues.validateCreate(call.user(), given)
                : issues.validateSubTaskCreate(call.user(), parent.getId(), given);
        RestFailure.check(400, checked.getErrorCollection());
        IssueResult created = issues.create(call.user(), checked);
        RestFailure.check(400, created.getErrorCollection());
        extras(call, created.getIssue(), changes);
        return created.getIssue();
    }

    void edit(Call call, MutableIssue issue, JsonNode json) {
        List<String> settable = settable(FieldScreens.ids(screens.of(issue.getProjectObject(), issue.getIssueTypeId(),
                IssueOperations.EDIT_ISSUE_OPERATION)));
        Changes changes = body.read(call, issue.getProjectObject(), settable, json);
        changes.comments().forEach(comment -> comments.check(call, issue, comment));
        UpdateValidationResult checked = issues.validateUpdate(call.user(), issue.getId(), inputs.of(changes.values()));
        RestFailure.check(400, checked.getErrorCollection());
        if (!changes.values().isEmpty()) {
            RestFailure.check(400, issues.update(call.user(), checked).getErrorCollection());
        }
        extras(call, issue, changes);
    }

    /** A comment goes with the transition itself, so that validators and functions see it. */
    void transition(Call call, MutableIssue issue, Transition transition, JsonNode json) {
        List<String> shown = FieldScreens.ids(screens.ofTransition(transition.screenId()));
        Changes changes = body.read(call, issue.getProjectObject(),
                transition.screenId() == null ? List.of() : settable(shown), json);
        changes.comments().forEach(comment -> comments.check(call, issue, comment));
        boolean open = changes.comments().size() == 1 && !changes.comments().get(0).has("visibility");
        if (open) {
            changes.values().put("comment", List.of(changes.comments().get(0).path("body").asText()));
            changes.comments().clear();
        }
        TransitionValidationResult checked = issues.validateTransition(call.user(), issue.getId(), transition.id(),
                inputs.of(changes.values()));
        RestFailure.check(400, checked.getErrorCollection());
        RestFailure.check(400, issues.transition(call.user(), checked).getErrorCollection());
        extras(call, issue, changes);
    }

    private void extras(Call call, Issue issue, Changes changes) {
        changes.comments().forEach(comment -> comments.add(call, issue, comment));
        changes.links().forEach(link -> links.create(call, link, issue));
    }

    /** Jira takes comments and links on every screen. */
    private static List<String> settable(List<String> shown) {
        List<String> all = new ArrayList<>(shown);
        all.add("comment");
        all.add("issuelinks");
        return all;
    }
}
