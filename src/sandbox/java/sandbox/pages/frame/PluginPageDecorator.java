package sandbox.pages.frame;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Requests;
import sandbox.spi.Decorator;

/** Decorates pages of plugins by their `meta` elements, as Jira's SiteMesh decorators do. */
public final class PluginPageDecorator implements Decorator {
    private final Layout layout;
    private final Requests requests;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    public PluginPageDecorator(Layout layout, Requests requests, ProjectManager projects,
            PermissionManager permissions) {
        this.layout = layout;
        this.requests = requests;
        this.projects = projects;
        this.permissions = permissions;
    }

    @Override
    public void decorate(HttpServletRequest request, HttpServletResponse response, String title,
            Map<String, String> meta, String headHtml, String bodyHtml) throws IOException {
        PageRequest page = requests.page(request, response);
        String html = layout.frame(page, frame(page, meta), new Layout.Body(title, headHtml, bodyHtml, List.of()));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    private Frame frame(PageRequest page, Map<String, String> meta) {
        String selected = meta.getOrDefault("admin.active.tab", meta.getOrDefault("selectedItem", ""));
        if ("atl.admin".equals(meta.get("decorator")) && !meta.containsKey("projectKey")) {
            return Frame.admin(selected);
        }
        Project project = visibleProject(page, meta.getOrDefault("projectKey", ""));
        return project == null ? Frame.general("") : Frame.project(project, selected);
    }

    /** The sidebar names the project, so it is drawn only for somebody who may see it. */
    private Project visibleProject(PageRequest page, String key) {
        Project project = key.isEmpty() ? null : projects.getProjectObjByKey(key);
        boolean visible = project != null
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, page.user());
        return visible ? project : null;
    }
}
