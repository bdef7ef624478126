package sandbox.pages.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.pages.frame.FragmentContext;
import sandbox.pages.html.Markup;
import sandbox.pages.page.PageRequest;
import sandbox.spi.PageModules;

/** The panels that plugins put on the issue view. */
final class PluginPanels {
    private final PageModules modules;

    PluginPanels(PageModules modules) {
        this.modules = modules;
    }

    static Map<String, Object> context(PageRequest page, Issue issue) {
        Map<String, Object> context = FragmentContext.of(page);
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        context.put("helper", new JiraHelper(page.http(), issue.getProjectObject(), new HashMap<>(context)));
        return context;
    }

    List<Panel> at(String location, Map<String, Object> context) {
        return modules.panels(location, context).stream()
                .map(panel -> new Panel(panel.completeKey(), panel.label(), new Markup(panel.html()))).toList();
    }

    /** A panel whose HTML the plugin's own template has escaped. */
    record Panel(String key, String label, Markup content) {
        /** An id that may stand in HTML. */
        public String domId() {
            return key.replaceAll("[^A-Za-z0-9_-]", "-");
        }
    }
}
