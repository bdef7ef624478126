package sandbox.jira.workflow.module;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import com.opensymphony.workflow.StoreException;
import java.util.Map;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.user.Users;

/** The variables of a running action, by the names that Jira gives them (facts 3.7). */
public final class Variables {
    public static final String ISSUE = "issue";
    public static final String ORIGINAL_ISSUE = "originalissueobject";
    public static final String COMMENT = "comment";
    public static final String COMMENT_LEVEL = "commentLevel";
    public static final String ROLE_LEVEL = "roleLevel";
    public static final String CHANGE_ITEMS = "changeItems";
    public static final String SEND_MAIL = "sendBulkNotification";
    private static final String CHANGE = "changeGroup";
    private static final String ADDED_COMMENT = "commentValue";

    private final Map<String, Object> variables;

    @SuppressWarnings("unchecked")
    Variables(Map<?, ?> variables) {
        this.variables = (Map<String, Object>) variables;
    }

    StoredIssue issue() {
        return (StoredIssue) variables.get(ISSUE);
    }

    String callerKey() {
        return ((WorkflowContext) variables.get("context")).getCaller();
    }

    ApplicationUser caller(Users users) {
        return users.orNull(callerKey());
    }

    String text(String name) {
        return (String) variables.get(name);
    }

    /**
     * Jira hands ids on as texts (CommentSystemField, CreateCommentFunction): a number where it expects a text fails
     * there too.
     */
    Long number(String name) {
        String text = text(name);
        return text == null ? null : Long.valueOf(text);
    }

    boolean sendsMail() {
        return !Boolean.FALSE.equals(variables.get(SEND_MAIL));
    }

    long entryId() {
        return ((WorkflowEntry) variables.get("entry")).getId();
    }

    /** The status of the step that the action has led to. */
    String newStatus() throws StoreException {
        WorkflowStore store = (WorkflowStore) variables.get("store");
        Step current = (Step) store.findCurrentSteps(entryId()).get(0);
        StepDescriptor step = ((WorkflowDescriptor) variables.get("descriptor")).getStep(current.getStepId());
        return (String) step.getMetaAttributes().get("jira.status.id");
    }

    void remember(IssueStore.Change change) {
        variables.put(CHANGE, change);
    }

    IssueStore.Change change() {
        return (IssueStore.Change) variables.get(CHANGE);
    }

    void rememberComment(Object comment) {
        variables.put(ADDED_COMMENT, comment);
    }

    Object addedComment() {
        return variables.get(ADDED_COMMENT);
    }
}
