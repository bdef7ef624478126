package sandbox.pages.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.log.NullLogChute;

/** Renders the templates under `pages/` of the class path. An undefined reference is an error, never printed. */
public final class Templates {
    private final VelocityEngine engine;

    public Templates() {
        try {
            engine = new VelocityEngine();
            engine.init(settings());
        } catch (Exception e) {
            throw new IllegalStateException("The page templates cannot be set up", e);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("resource.loader", "pages");
        settings.setProperty("pages.resource.loader.class",
                "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        settings.setProperty("pages.resource.loader.cache", "true");
        settings.setProperty("velocimacro.library", "pages/macros.vm");
        settings.setProperty("velocimacro.arguments.strict", "true");
        settings.setProperty("runtime.references.strict", "true");
        settings.setProperty("runtime.introspector.uberspect", RecordUberspect.class.getName());
        settings.setProperty("input.encoding", "UTF-8");
        settings.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        return settings;
    }

    /** @param template path below `pages/` without the suffix, for example `issue/view` */
    public Markup render(String template, Map<String, Object> model) {
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler(new EscapeReferences());
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        context.put("esc", new Escape());
        escaping.attachToContext(context);
        return new Markup(merge("pages/" + template + ".vm", context));
    }

    private String merge(String file, VelocityContext context) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Velocity finds templates with the thread's loader, a plugin's while a plugin page is decorated.
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            StringWriter html = new StringWriter();
            engine.mergeTemplate(file, "UTF-8", context, html);
            return html.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("Template " + file + " failed: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
