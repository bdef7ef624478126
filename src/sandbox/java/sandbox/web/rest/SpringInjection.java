package sandbox.web.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.jersey.InjectionManagerProvider;
import org.springframework.context.ApplicationContext;

/** Adds the plugin's beans to the injection of one Jersey application, before its providers are made. */
record SpringInjection(ApplicationContext spring) implements Feature {
    @Override
    public boolean configure(FeatureContext context) {
        ServiceLocator locator = InjectionManagerProvider.getInjectionManager(context)
                .getInstance(ServiceLocator.class);
        ServiceLocatorUtilities.addOneConstant(locator, new SpringBeans(locator, spring), null,
                JustInTimeInjectionResolver.class);
        return true;
    }
}
