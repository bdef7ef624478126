package sandbox.web.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.plugin.InvalidPluginException;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.Node;
import sandbox.plugin.PluginContext;
import sandbox.spi.PageModules.Panel;
import sandbox.web.velocity.TemplateEngine;

/** The module type `web-panel`: a class that writes HTML, or a template with an optional context provider. */
public final class WebPanels implements ModuleType {
    private static final Logger LOG = LoggerFactory.getLogger(WebPanels.class);
    private final List<Entry> panels = new CopyOnWriteArrayList<>();
    private final FragmentTools tools;

    /** Writes the panel for the values of a page. */
    private interface Html {
        String of(Map<String, Object> values) throws IOException;
    }

    /** A panel with its condition. */
    private record Entry(PluginContext plugin, ModuleElement module, Predicate<Map<String, Object>> condition,
            Html html) {
    }

    public WebPanels(FragmentTools tools) {
        this.tools = tools;
    }

    @Override
    public Set<String> elements() {
        return Set.of("web-panel");
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        Entry entry = new Entry(plugin, module, new Conditions(plugin).of(module.xml()), html(plugin, module.xml()));
        panels.add(entry);
        return () -> panels.remove(entry);
    }

    private Html html(PluginContext plugin, Node xml) {
        if (!xml.attribute("class").isEmpty()) {
            return plugin.create(xml.attribute("class"), WebPanel.class)::getHtml;
        }
        String template = xml.resources("velocity").stream().map(node -> node.attribute("location")).findFirst()
                .orElseThrow(() -> new InvalidPluginException("a web-panel needs a class or a velocity resource"));
        if (plugin.resource(template).isEmpty()) {
            throw new InvalidPluginException("template " + template + " is not in the plugin");
        }
        Optional<ContextProvider> provider = xml.child("context-provider").map(node -> provider(plugin, node));
        return values -> render(tools.engine(plugin), template, provider, values);
    }

    private static ContextProvider provider(PluginContext plugin, Node node) {
        ContextProvider provider = plugin.create(node.attribute("class"), ContextProvider.class);
        provider.init(node.params());
        return provider;
    }

    private static String render(TemplateEngine engine, String template, Optional<ContextProvider> provider,
            Map<String, Object> values) throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        provider.ifPresent(with -> all.putAll(with.getContextMap(values)));
        StringWriter out = new StringWriter();
        engine.render(template, all, out);
        return out.toString();
    }

    List<Panel> panels(String location, PageContext page) {
        return panels.stream().filter(entry -> entry.module().xml().attribute("location").equals(location))
                .filter(entry -> Conditions.shown(entry.module().completeKey(), entry.condition(), page.values()))
                .flatMap(entry -> panel(entry, page))
                .sorted(Comparator.comparingInt(Panel::weight)).toList();
    }

    /** A panel that fails is left out of the page and logged, as in Jira. */
    private Stream<Panel> panel(Entry entry, PageContext page) {
        try {
            String html = write(entry, page);
            String label = entry.module().xml().child("label").isEmpty() ? ""
                    : tools.label(entry.plugin(), entry.module(), page);
            return Stream.of(new Panel(entry.module().completeKey(), label, html, entry.module().weight()));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The panel {} failed", entry.module().completeKey(), e);
            return Stream.empty();
        }
    }

    private static String write(Entry entry, PageContext page) {
        try {
            return entry.html().of(page.values());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
