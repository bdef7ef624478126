package io.phasegate.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.web.page.Page;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page as the host's Velocity renders it, references escaped. Fails on what a host would refuse or print wrongly:
 * values of other classes than the allowed ones, and references that nothing resolves.
 */
public final class Rendered {
    private static final List<Class<?>> ALLOWED = List.of(ArrayList.class, LinkedHashMap.class, String.class,
            Boolean.class, Integer.class, Long.class);

    private Rendered() {
    }

    public static Document of(Page page) {
        page.values().forEach(Rendered::requireAllowed);
        Map<String, Object> values = new LinkedHashMap<>(page.values());
        values.put("contextPath", "/jira");
        values.put("token", "the-token");
        String html = render(page.template(), values);
        assertThat(html).as("unresolved references").doesNotContainPattern("\\$[a-z!{]")
                .doesNotContainPattern("(?m)^#");
        return Jsoup.parse(html);
    }

    private static void requireAllowed(String name, Object value) {
        assertThat(ALLOWED).as("class of %s", name).contains(value.getClass());
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> requireAllowed(name + "." + key, inner));
        }
        if (value instanceof List<?> list) {
            list.forEach(inner -> requireAllowed(name + "[]", inner));
        }
    }

    private static String render(String template, Map<String, Object> values) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("file.resource.loader.path", ".");
        engine.setProperty("input.encoding", StandardCharsets.UTF_8.name());
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        VelocityContext context = new VelocityContext(values);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> value == null ? null
                : reference.contains("Html") ? value : escape(value.toString()));
        escaping.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.init();
            engine.getTemplate(template).merge(context, out);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot render " + template, e);
        }
        return out.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
