package sandbox.pages.admin;

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
    }

    private Answer list(PageRequest page) {
        return Answer.page("admin/plugins", page.t("sandbox.admin.plugins"), Frame.admin("plugins"))
                .with("plugins", plugins.plugins());
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
