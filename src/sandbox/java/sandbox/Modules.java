package sandbox;

import com.atlassian.sal.api.websudo.WebSudoManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import sandbox.ao.AoModules;
import sandbox.ao.HostConnections;
import sandbox.plugin.AnonymisationHandlers;
import sandbox.plugin.ModuleType;
import sandbox.plugin.WorkflowModules;
import sandbox.sal.setting.HostSettings;
import sandbox.web.fragment.FragmentTools;
import sandbox.web.fragment.Fragments;
import sandbox.web.fragment.IssueTabs;
import sandbox.web.fragment.WebLinks;
import sandbox.web.fragment.WebPanels;
import sandbox.web.login.CurrentVisitor;
import sandbox.web.resource.HostAssets;
import sandbox.web.resource.ResourceServlet;
import sandbox.web.resource.ResourceTags;
import sandbox.web.resource.WebResources;
import sandbox.web.rest.RestModules;
import sandbox.web.servlet.PluginServlets;
import sandbox.web.velocity.TemplateEngines;
import sandbox.web.velocity.TemplateResources;
import sandbox.web.velocity.TemplateTexts;

/** All module types that the sandbox offers to plugins, and the servlets that serve some of them. */
final class Modules {
    final TemplateEngines engines;
    final PluginServlets servlets = new PluginServlets();
    final RestModules rest;
    final AoModules ao;
    final WorkflowModules workflow = new WorkflowModules();
    final AnonymisationHandlers anonymisation = new AnonymisationHandlers();
    final Fragments fragments;
    final ResourceTags tags;
    final ResourceServlet resourceServlet;
    final HostAssets assets = new HostAssets(Path.of(System.getProperty("sandbox.aui", "target/aui")).toAbsolutePath());
    private final WebResources resources = new WebResources();

    Modules(Platform platform, HostConnections connections, String contextPath) {
        Supplier<Locale> locale = platform.locales::getLocale;
        engines = new TemplateEngines(() -> new TemplateTexts(platform.translations, locale.get()),
                new TemplateResources(platform.required::requireWebResource, platform.required::requireContext));
        rest = new RestModules(new CurrentVisitor(platform.services), platform.services.get(WebSudoManager.class));
        ao = new AoModules(connections, new HostSettings(platform.settings));
        tags = new ResourceTags(resources, platform.required, locale, assets, contextPath);
        resourceServlet = new ResourceServlet(resources, platform.translations, locale);
        FragmentTools tools = new FragmentTools(engines, platform.translations, locale, contextPath);
        fragments = new Fragments(new WebLinks(tools), new WebPanels(tools), new IssueTabs(tools), tags);
    }

    List<ModuleType> types() {
        return List.of(servlets, rest, ao, engines, workflow, anonymisation, resources, fragments.links(),
                fragments.webPanels(),
                fragments.tabs());
    }
}
