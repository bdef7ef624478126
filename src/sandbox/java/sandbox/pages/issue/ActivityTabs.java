package sandbox.pages.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.pages.html.Markup;
import sandbox.pages.page.PageRequest;
import sandbox.spi.PageModules;

/**
 * The tabs of the activity module: comments, history and those of plugins, chosen by the parameter `page` as in Jira.
 */
final class ActivityTabs {
    static final String COMMENTS = "com.atlassian.jira.plugin.system.issuetabpanels:comment-tabpanel";
    static final String HISTORY = "com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel";
    private final PageModules modules;
    private final Activity activity;

    ActivityTabs(PageModules modules, Activity activity) {
        this.modules = modules;
        this.activity = activity;
    }

    Shown of(PageRequest page, Issue issue, Map<String, Object> context) {
        List<PageModules.Tab> tabs = new ArrayList<>();
        tabs.add(new PageModules.Tab(COMMENTS, page.t("sandbox.activity.comments")));
        tabs.add(new PageModules.Tab(HISTORY, page.t("sandbox.activity.history")));
        tabs.addAll(modules.issueTabs(context));
        String asked = page.param("page");
        String chosen = tabs.stream().map(PageModules.Tab::completeKey).filter(asked::equals).findFirst()
                .orElse(COMMENTS);
        boolean own = chosen.equals(COMMENTS) || chosen.equals(HISTORY);
        Markup content = own ? Markup.NONE : new Markup(modules.issueTab(chosen, context));
        return new Shown(tabs, chosen, chosen.equals(HISTORY) ? activity.history(issue) : List.of(),
                chosen.equals(COMMENTS) ? activity.comments(issue, page.user()) : List.of(), content);
    }

    /** The tabs and the content of the chosen one. */
    record Shown(List<PageModules.Tab> tabs, String chosen, List<ChangeRow> changes, List<CommentRow> comments,
            Markup content) {
        public boolean isComments() {
            return chosen.equals(COMMENTS);
        }

        public boolean isHistory() {
            return chosen.equals(HISTORY);
        }
    }
}
