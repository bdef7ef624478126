package sandbox.pages.search;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import sandbox.field.IssueInputs;
import sandbox.pages.issue.IssueFinder;
import sandbox.pages.issue.IssueRow;
import sandbox.pages.issue.StatusesOfType;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.Handler;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.spi.HostServices;
import sandbox.spi.IssueActions;

/** Bulk change: choose issues in the navigator, then one transition or one status, then see how many were changed. */
public final class BulkPages {
    private final IssueFinder finder;
    private final BulkChange bulk;
    private final GlobalPermissionManager permissions;

    private BulkPages(IssueFinder finder, BulkChange bulk, GlobalPermissionManager permissions) {
        this.finder = finder;
        this.bulk = bulk;
        this.permissions = permissions;
    }

    public static BulkPages of(HostServices services, StatusesOfType statuses, IssueInputs inputs) {
        IssueService issues = services.get(IssueService.class);
        BulkChange bulk = new BulkChange(issues, services.get(IssueActions.class),
                services.get(PermissionManager.class),
                services.get(WorkflowManager.class), statuses, inputs);
        return new BulkPages(new IssueFinder(issues), bulk, services.get(GlobalPermissionManager.class));
    }

    public void mount(Routes routes) {
        routes.get("/secure/views/bulkedit/BulkEdit1!default\\.jspa", allowed(this::choose));
        routes.post("/secure/views/bulkedit/BulkWorkflowTransition\\.jspa", allowed(this::transition));
        routes.post("/secure/views/bulkedit/BulkMigrate\\.jspa", allowed(this::move));
    }

    private Handler allowed(Handler handler) {
        return page -> permissions.hasPermission(GlobalPermissionKey.BULK_CHANGE, page.user()) ? handler.handle(page)
                : Answer.forbidden();
    }

    private Answer choose(PageRequest page) {
        List<Issue> chosen = chosen(page);
        return Answer.page("search/bulk", page.t("sandbox.bulk.title"), Frame.general("issues"))
                .with("rows", chosen.stream().map(IssueRow::of).toList())
                .with("transitions", bulk.transitions(chosen, page.user()))
                .with("statuses", bulk.statuses(chosen));
    }

    private Answer transition(PageRequest page) {
        return perform(page, issue -> bulk.transition(issue, page.param("transition"), page.user()));
    }

    private Answer move(PageRequest page) {
        return perform(page, issue -> bulk.move(issue, page.param("status"), page.user()));
    }

    private Answer perform(PageRequest page, Predicate<Issue> change) {
        List<Issue> chosen = chosen(page);
        long changed = chosen.stream().filter(change).count();
        return Answer.page("search/bulk-done", page.t("sandbox.bulk.title"), Frame.general("issues"))
                .with("changed", changed)
                .with("unchanged", chosen.size() - changed);
    }

    private List<Issue> chosen(PageRequest page) {
        return page.params("issue").stream().limit(1000).map(key -> (Issue) finder.byKey(page, key))
                .filter(Objects::nonNull).toList();
    }
}
