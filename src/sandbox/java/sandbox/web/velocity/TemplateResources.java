package sandbox.web.velocity;

import java.util.function.Consumer;

/** `$webResourceManager` in templates: asks for web resources by complete module key or by context. */
public record TemplateResources(Consumer<String> modules, Consumer<String> contexts) {
    public void requireResource(String completeKey) {
        modules.accept(completeKey);
    }

    public void requireResourcesForContext(String context) {
        contexts.accept(context);
    }
}
