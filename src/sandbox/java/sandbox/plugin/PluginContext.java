package sandbox.plugin;

import java.net.URL;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** A plugin whose Spring context is up: its classes, resources and beans, as the module types use them. */
public record PluginContext(Descriptor descriptor, Bundle bundle, ApplicationContext spring) {
    public String key() {
        return descriptor.key();
    }

    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new InvalidPluginException("class " + className + " cannot be loaded: " + e, e);
        }
    }

    /** A new instance, constructor-injected from the plugin's own context. */
    public <T> T create(String className, Class<T> as) {
        Class<?> type = load(className);
        if (!as.isAssignableFrom(type)) {
            throw new InvalidPluginException("class " + className + " is no " + as.getName());
        }
        return as.cast(inBundle(() -> spring.getAutowireCapableBeanFactory()
                .createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false)));
    }

    /** A resource of the plugin's jar. */
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getResource(path.startsWith("/") ? path.substring(1) : path));
    }

    private <T> T inBundle(Supplier<T> work) {
        return ContextLoader.with(spring.getClassLoader(), work);
    }
}
