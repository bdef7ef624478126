package sandbox.web.fragment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.Node;
import sandbox.plugin.PluginContext;
import sandbox.spi.Translations;
import sandbox.web.velocity.TemplateEngine;
import sandbox.web.velocity.TemplateEngines;

/** What all web fragments need: the plugin's templates, texts in the user's language, the context path. */
public record FragmentTools(TemplateEngines engines, Translations translations, Supplier<Locale> locale,
        String contextPath) {
    TemplateEngine engine(PluginContext plugin) {
        return engines.of(plugin.bundle());
    }

    /** The translated label; its `param` children may name values of the page. */
    String label(PluginContext plugin, ModuleElement module, PageContext page) {
        List<Node> labels = module.xml().children("label");
        List<String> patterns = labels.isEmpty() ? List.of() : List.copyOf(labels.get(0).params().values());
        Map<String, Object> values = page.forLinks();
        Object[] arguments = patterns.stream().map(text -> engine(plugin).renderPlain(text, values)).toArray();
        String text = translations.text(locale.get(), module.labelKey(), arguments);
        return text.contains("$") ? engine(plugin).renderPlain(text, values) : text;
    }

    /** The link with the context path in front, unless it leads elsewhere. */
    String url(PluginContext plugin, String link, PageContext page) {
        String rendered = engine(plugin).renderPlain(link, page.forLinks());
        return rendered.startsWith("/") ? contextPath + rendered : rendered;
    }
}
