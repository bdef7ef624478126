package sandbox.sal;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import sandbox.plugin.ContextLoader;
import sandbox.web.velocity.TemplateEngine;

/** TemplateRenderer of one plugin: templates come from its own bundle. */
public record PluginTemplateRenderer(TemplateEngine engine) implements TemplateRenderer {
    @Override
    public void render(String template, Map<String, Object> context, Writer writer) throws IOException {
        if (!engine.has(template)) {
            throw new RenderingException("No template " + template);
        }
        engine.render(template, context, writer);
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        return ContextLoader.ofHost(() -> engine.renderText(fragment, context));
    }

    @Override
    public boolean resolve(String template) {
        return engine.has(template);
    }
}
