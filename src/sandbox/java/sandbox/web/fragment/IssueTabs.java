package sandbox.web.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import sandbox.plugin.InvalidPluginException;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.PluginContext;
import sandbox.spi.PageModules.Tab;

/** The module type `issue-tabpanel`: tabs of the issue view's activity section. */
public final class IssueTabs implements ModuleType {
    private final List<Entry> tabs = new CopyOnWriteArrayList<>();
    private final FragmentTools tools;

    /** A tab with its panel. */
    private record Entry(PluginContext plugin, ModuleElement module, IssueTabPanel panel) {
        int order() {
            return module.xml().childText("order").map(Integer::parseInt).orElse(1000);
        }

        boolean shown(PageContext page) {
            return page.values().get("issue") instanceof Issue issue
                    && panel.showPanel(issue, (ApplicationUser) page.values().get("user"));
        }
    }

    /** Renders the module's velocity resources. */
    private record Templates(FragmentTools tools, PluginContext plugin, ModuleElement module)
            implements IssueTabPanelModuleDescriptor {
        @Override
        public String getHtml(String resourceName, Map<String, ?> values) {
            String template = module.xml().resources("velocity").stream()
                    .filter(node -> node.attribute("name").equals(resourceName)).findFirst()
                    .map(node -> node.attribute("location"))
                    .orElseThrow(() -> new InvalidPluginException("no velocity resource " + resourceName));
            StringWriter out = new StringWriter();
            try {
                tools.engine(plugin).render(template, values, out);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return out.toString();
        }
    }

    public IssueTabs(FragmentTools tools) {
        this.tools = tools;
    }

    @Override
    public Set<String> elements() {
        return Set.of("issue-tabpanel");
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        IssueTabPanel panel = plugin.create(module.xml().attribute("class"), IssueTabPanel.class);
        panel.init(new Templates(tools, plugin, module));
        Entry entry = new Entry(plugin, module, panel);
        tabs.add(entry);
        return () -> tabs.remove(entry);
    }

    List<Tab> tabs(PageContext page) {
        return tabs.stream().filter(entry -> entry.shown(page)).sorted(Comparator.comparingInt(Entry::order))
                .map(entry -> new Tab(entry.module().completeKey(), tools.label(entry.plugin(), entry.module(), page)))
                .toList();
    }

    String html(String completeKey, PageContext page) {
        return tabs.stream().filter(entry -> entry.module().completeKey().equals(completeKey))
                .filter(entry -> entry.shown(page))
                .flatMap(entry -> entry.panel().getActions((Issue) page.values().get("issue"),
                        (ApplicationUser) page.values().get("user")).stream())
                .map(IssueAction::getHtml).collect(Collectors.joining("\n"));
    }
}
