package sandbox.pages.frame;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.pages.page.PageRequest;
import sandbox.spi.PageModules;

/** The entries of a project's sidebar: the host's own, then those of plugins. */
public final class ProjectSidebar {
    private static final String PLUGIN_SECTION = "jira.project.sidebar.plugins.navigation";
    private static final String DEFAULT_ICON = "aui-icon aui-icon-large aui-iconfont-addon";
    private final PageModules modules;

    public ProjectSidebar(PageModules modules) {
        this.modules = modules;
    }

    public List<MenuEntry> entries(PageRequest page, Project project, String selected) {
        List<MenuEntry> entries = new ArrayList<>(own(page, project, selected));
        for (PageModules.Item item : modules.items(PLUGIN_SECTION, context(page, project))) {
            String icon = item.iconClass() == null || item.iconClass().isBlank() ? DEFAULT_ICON : item.iconClass();
            entries.add(new MenuEntry(item.linkId(), item.label(), item.url(), icon, isSelected(item, selected)));
        }
        return entries;
    }

    private static List<MenuEntry> own(PageRequest page, Project project, String selected) {
        String home = page.base() + "/projects/" + project.getKey();
        String board = page.base() + "/secure/RapidBoard.jspa?projectKey=" + project.getKey();
        return List.of(
                own(page, "summary", home, "overview", selected),
                own(page, "board", board, "board", selected),
                own(page, "issues", home + "/issues", "issues", selected));
    }

    private static MenuEntry own(PageRequest page, String id, String url, String icon, String selected) {
        return new MenuEntry("sidebar-" + id, page.t("sandbox.project." + id), url,
                "aui-icon aui-icon-large aui-iconfont-" + icon, id.equals(selected));
    }

    /** Jira highlights by complete module key; older plugins use the link's id or the location of their panel. */
    private static boolean isSelected(PageModules.Item item, String selected) {
        return !selected.isEmpty() && (selected.equals(item.completeKey()) || selected.equals(item.linkId())
                || item.completeKey().endsWith(":" + selected) || item.url().endsWith("selectedItem=" + selected));
    }

    /** What conditions and labels of a project's modules see. */
    public static Map<String, Object> context(PageRequest page, Project project) {
        Map<String, Object> context = FragmentContext.of(page);
        context.put("project", project);
        context.put("projectKeyEncoded", project.getKey());
        context.put("pathEncodedProjectKey", project.getKey());
        return new HashMap<>(context);
    }
}
