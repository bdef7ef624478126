package sandbox.pages.admin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.spi.PluginAdmin;

/** Manage apps: what is installed, why something does not run, switching off and on. */
public final class PluginAdminPages {
    private static final String HERE = "/plugins/servlet/upm";
    private final PluginAdmin plugins;

    public PluginAdminPages(PluginAdmin plugins) {
        this.plugins = plugins;
    }

    public void mount(Routes routes) {
        routes.adminGet(HERE + "|/plugins/servlet/upm/manage", this::list);
        routes.adminPost("/secure/admin/plugin-enable", page -> change(page, true));
        routes.adminPost("/secure/admin/plugin-disable", page -> change(page, false));
        routes.adminPost("/secure/admin/plugin-install", this::install);
        routes.adminPost("/secure/admin/plugin-uninstall", this::uninstall);
    }

    private Answer list(PageRequest page) {
        return list(page, "");
    }

    private Answer list(PageRequest page, String problem) {
        return Answer.page("admin/plugins", page.t("sandbox.admin.plugins"), Frame.admin("plugins"))
                .with("problem", problem)
                .with("plugins", plugins.plugins());
    }

    private Answer install(PageRequest page) throws IOException {
        Path jar = Files.createTempFile("sandbox-plugin", ".jar");
        try {
            page.http().getPart("plugin").write(jar.toAbsolutePath().toString());
            String problem = plugins.install(jar);
            return problem.isEmpty() ? Answer.redirect(HERE) : list(page, problem);
        } catch (ServletException e) {
            return list(page, String.valueOf(e.getMessage()));
        } finally {
            Files.deleteIfExists(jar);
        }
    }

    private Answer uninstall(PageRequest page) {
        String key = page.param("plugin");
        if (plugins.plugins().stream().noneMatch(one -> one.key().equals(key))) {
            return Answer.notFound();
        }
        plugins.uninstall(key);
        return Answer.redirect(HERE);
    }

    private Answer change(PageRequest page, boolean enable) {
        String key = page.param("plugin");
        if (plugins.plugins().stream().noneMatch(one -> one.key().equals(key))) {
            return Answer.notFound();
        }
        if (enable) {
            plugins.enable(key);
        } else {
            plugins.disable(key);
        }
        return Answer.redirect(HERE);
    }
}
