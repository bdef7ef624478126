package sandbox.pages.frame;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.pages.html.Markup;
import sandbox.pages.html.Templates;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.view.Person;
import sandbox.pages.view.ProjectView;
import sandbox.spi.PageModules;

/**
 * Puts a frame around the body of a page. Used for the host's pages and, through the decorator, for those of plugins.
 */
public final class Layout {
    private final Templates templates;
    private final PageModules modules;
    private final ProjectSidebar sidebar;
    private final AdminMenu adminMenu;
    private final Administrators administrators;

    public Layout(Templates templates, PageModules modules, Administrators administrators) {
        this.templates = templates;
        this.modules = modules;
        this.sidebar = new ProjectSidebar(modules);
        this.adminMenu = new AdminMenu(modules);
        this.administrators = administrators;
    }

    public String frame(PageRequest page, Frame frame, Body body) {
        Map<String, Object> model = common(page);
        model.put("title", body.title());
        model.put("headHtml", new Markup(body.head()));
        model.put("bodyHtml", new Markup(body.html()));
        model.put("resources", new Markup(resources(frame, body)));
        model.put("nav", frame instanceof Frame.General general ? general.nav() : "");
        return templates.render(fill(page, frame, model), model).html();
    }

    private String resources(Frame frame, Body body) {
        List<String> contexts = new ArrayList<>(List.of(frame instanceof Frame.Admin ? "atl.admin" : "atl.general"));
        contexts.addAll(body.contexts());
        return modules.resourceTags(contexts);
    }

    private String fill(PageRequest page, Frame frame, Map<String, Object> model) {
        if (frame instanceof Frame.OfProject ofProject) {
            Project project = ofProject.project();
            model.put("project", ProjectView.of(project));
            model.put("sidebar", sidebar.entries(page, project, ofProject.selected()));
            return "frame/project";
        }
        if (frame instanceof Frame.Admin admin) {
            model.put("menu", adminMenu.groups(page, admin.tab()));
            return "frame/admin";
        }
        return frame instanceof Frame.Bare ? "frame/bare" : "frame/general";
    }

    private Map<String, Object> common(PageRequest page) {
        Map<String, Object> model = new HashMap<>();
        model.put("t", page.text());
        model.put("base", page.base());
        model.put("token", page.token());
        model.put("user", Person.of(page.user()));
        model.put("admin", administrators.is(page.user()));
        model.put("top", topEntries(page));
        return model;
    }

    private List<MenuEntry> topEntries(PageRequest page) {
        return modules.items("system.top.navigation.bar", FragmentContext.of(page)).stream()
                .map(item -> new MenuEntry(item.linkId(), item.label(), item.url(), "", false))
                .toList();
    }

    /** What goes into a frame; `contexts` are web-resource contexts of this page alone. */
    public record Body(String title, String head, String html, List<String> contexts) {
    }
}
