package sandbox.web.rest;

import jakarta.inject.Named;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.glassfish.hk2.api.Injectee;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.springframework.context.ApplicationContext;

/** Lets HK2 inject beans of the plugin's Spring context into resources and providers, by type or by `@Named`. */
final class SpringBeans implements JustInTimeInjectionResolver {
    private final ServiceLocator locator;
    private final ApplicationContext spring;

    SpringBeans(ServiceLocator locator, ApplicationContext spring) {
        this.locator = locator;
        this.spring = spring;
    }

    @Override
    public boolean justInTimeResolution(Injectee injectee) {
        Optional<Class<?>> type = raw(injectee.getRequiredType());
        if (type.isEmpty()) {
            return false;
        }
        String name = injectee.getRequiredQualifiers().stream().filter(Named.class::isInstance)
                .map(qualifier -> ((Named) qualifier).value()).findFirst().orElse(null);
        Object bean = name == null ? spring.getBeanProvider(type.get()).getIfUnique()
                : spring.containsBean(name) ? spring.getBean(name) : null;
        if (bean == null) {
            return false;
        }
        ServiceLocatorUtilities.addOneConstant(locator, bean, name, injectee.getRequiredType());
        return true;
    }

    private static Optional<Class<?>> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return Optional.of(plain);
        }
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Optional.empty();
    }
}
