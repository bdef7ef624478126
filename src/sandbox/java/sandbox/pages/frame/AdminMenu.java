package sandbox.pages.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.pages.page.PageRequest;
import sandbox.spi.PageModules;

/** The menu beside administration pages: the host's own groups, then the sections that plugins add to "Manage apps". */
public final class AdminMenu {
    private static final String LOCATION = "admin_plugins_menu";
    private final PageModules modules;

    public AdminMenu(PageModules modules) {
        this.modules = modules;
    }

    public List<MenuGroup> groups(PageRequest page, String tab) {
        List<MenuGroup> groups = new ArrayList<>();
        groups.add(group(page, "users", tab, "user-browser", "group-browser"));
        groups.add(group(page, "issues", tab, "issue-types", "statuses", "priorities", "workflows", "screens", "fields",
                "schemes", "link-types", "roles"));
        groups.add(group(page, "system", tab, "mail"));
        groups.add(group(page, "apps", tab, "plugins"));
        Map<String, Object> context = FragmentContext.of(page);
        for (PageModules.Section section : modules.sections(LOCATION, context)) {
            groups.add(new MenuGroup(section.label(), items(section, context, tab)));
        }
        return groups;
    }

    private List<MenuEntry> items(PageModules.Section section, Map<String, Object> context, String tab) {
        return modules.items(LOCATION + "/" + section.key(), context).stream()
                .map(item -> new MenuEntry(item.linkId(), item.label(), item.url(), "", isSelected(item, tab)))
                .toList();
    }

    private static boolean isSelected(PageModules.Item item, String tab) {
        return !tab.isEmpty() && (tab.equals(item.linkId()) || item.completeKey().endsWith(":" + tab));
    }

    private static MenuGroup group(PageRequest page, String key, String tab, String... tabs) {
        List<MenuEntry> entries = new ArrayList<>();
        for (String id : tabs) {
            String url = page.base() + (id.equals("plugins") ? "/plugins/servlet/upm" : "/secure/admin/" + id);
            entries.add(new MenuEntry("admin-" + id, page.t("sandbox.admin." + id), url, "", id.equals(tab)));
        }
        return new MenuGroup(page.t("sandbox.admin.group." + key), entries);
    }
}
