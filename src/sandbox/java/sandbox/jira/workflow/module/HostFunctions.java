package sandbox.jira.workflow.module;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import sandbox.jira.comment.Comments;
import sandbox.jira.event.IssueEvents;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.user.Users;

/** Jira's own functions: each does its part only, in the order in which a workflow lists them. */
public final class HostFunctions {
    private static final String PACKAGE = "com.atlassian.jira.workflow.function.";

    private final Users users;
    private final IssueStore issues;
    private final Comments comments;
    private final IssueEvents events;

    public HostFunctions(Users users, IssueStore issues, Comments comments, IssueEvents events) {
        this.users = users;
        this.issues = issues;
        this.comments = comments;
        this.events = events;
    }

    public Map<String, Supplier<Object>> byClassName() {
        Map<String, Supplier<Object>> functions = new HashMap<>();
        add(functions, "issue.UpdateIssueStatusFunction",
                (action, args) -> action.issue().setStatusId(action.newStatus()));
        add(functions, "misc.CreateCommentFunction", (action, args) -> comment(action));
        add(functions, "issue.GenerateChangeHistoryFunction", (action, args) -> store(action));
        add(functions, "issue.IssueReindexFunction", (action, args) -> { });
        add(functions, "issue.IssueStoreFunction", (action, args) -> { });
        add(functions, "event.FireIssueEventFunction", this::fire);
        add(functions, "issue.IssueCreateFunction", (action, args) -> create(action));
        add(functions, "issue.UpdateIssueFieldFunction", this::updateField);
        add(functions, "issue.AssignToCurrentUserFunction",
                (action, args) -> action.issue().setAssignee(action.caller(users)));
        add(functions, "issue.AssignToReporterFunction",
                (action, args) -> action.issue().setAssignee(action.issue().getReporter()));
        add(functions, "issue.AssignToLeadFunction",
                (action, args) -> action.issue().setAssignee(action.issue().getProjectObject().getProjectLead()));
        return functions;
    }

    private void create(Variables action) throws WorkflowException {
        StoredIssue issue = action.issue();
        issue.setWorkflowId(action.entryId());
        issue.setStatusId(action.newStatus());
        issues.create(issue);
    }

    private void comment(Variables action) {
        String text = action.text(Variables.COMMENT);
        if (text != null && !text.isBlank()) {
            Comment added = comments.add(action.issue().getId(), action.caller(users), text,
                    action.text(Variables.COMMENT_LEVEL), action.number(Variables.ROLE_LEVEL));
            action.rememberComment(added);
        }
    }

    private void store(Variables action) {
        IssueStore.Change change = issues.save(action.issue(), action.callerKey(), List.of());
        action.remember(change);
    }

    private void fire(Variables action, Map<?, ?> args) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("comment", action.addedComment());
        List<ChangeItemBean> items = action.change() == null ? List.of() : action.change().items();
        parameters.put("changeItems", items);
        events.publish(action.issue(), action.caller(users), Long.valueOf((String) args.get("eventTypeId")),
                parameters, action.sendsMail());
    }

    private void updateField(Variables action, Map<?, ?> args) throws WorkflowException {
        String field = (String) args.get("field.name");
        String value = (String) args.get("field.value");
        boolean empty = value == null || value.isEmpty() || "null".equals(value) || "-1".equals(value);
        switch (field) {
            case "resolution" -> action.issue().setResolutionId(empty ? null : value);
            case "priority" -> action.issue().setPriorityId(value);
            case "assignee" -> action.issue().setAssignee(empty ? null : user(value));
            case "summary" -> action.issue().setSummary(value);
            case "description" -> action.issue().setDescription(empty ? null : value);
            default -> throw new WorkflowException("UpdateIssueFieldFunction cannot set " + field + " in the sandbox");
        }
    }

    private ApplicationUser user(String nameOrKey) {
        return users.byKey(nameOrKey).or(() -> users.byName(nameOrKey)).orElse(null);
    }

    private static void add(Map<String, Supplier<Object>> functions, String name, Function function) {
        FunctionProvider provider = (variables, args, properties) -> function.run(new Variables(variables), args);
        functions.put(PACKAGE + name, () -> provider);
    }

    /** One of Jira's functions. */
    @FunctionalInterface
    private interface Function {
        void run(Variables action, Map<?, ?> args) throws WorkflowException;
    }
}
