package sandbox.web.velocity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import sandbox.plugin.ContextLoader;

/** Renders the templates of one plugin. Behind TemplateRenderer, web panels, web items and workflow descriptions. */
public final class TemplateEngine {
    private final VelocityEngine velocity = new VelocityEngine();
    private final Supplier<Map<String, Object>> defaults;

    TemplateEngine(Function<String, URL> resources, Allowlist allowlist, Supplier<Map<String, Object>> defaults) {
        this.defaults = defaults;
        velocity.setProperty("resource.loader", "bundle");
        velocity.setProperty("bundle.resource.loader.instance", new BundleTemplates(resources));
        velocity.setProperty("input.encoding", "UTF-8");
        velocity.setProperty("output.encoding", "UTF-8");
        velocity.setProperty("velocimacro.library", "");
        velocity.setProperty("userdirective", EscapingDirective.class.getName());
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        velocity.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, allowlist);
        ContextLoader.ofHost(() -> {
            start();
            return null;
        });
    }

    private void start() {
        try {
            velocity.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /** Renders the template file of the plugin. */
    public void render(String template, Map<String, ?> values, Writer out) throws IOException {
        try {
            velocity.getTemplate(template).merge(context(values), out);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** Renders a piece of template text as HTML. */
    public String renderText(String text, Map<String, ?> values) {
        return evaluate(text, context(values));
    }

    /** Renders a piece of template text that is not HTML, such as the link of a web item. */
    public String renderPlain(String text, Map<String, ?> values) {
        return text.contains("$") ? evaluate(text, new VelocityContext(new HashMap<>(values))) : text;
    }

    private String evaluate(String text, VelocityContext context) {
        StringWriter out = new StringWriter();
        try {
            velocity.evaluate(context, out, "fragment", text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    public boolean has(String template) {
        return velocity.resourceExists(template);
    }

    private VelocityContext context(Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(defaults.get());
        all.putAll(values);
        VelocityContext context = new VelocityContext(all);
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new HtmlEscaping());
        events.attachToContext(context);
        return context;
    }
}
