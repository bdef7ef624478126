package io.phasegate.access.jira;

import com.atlassian.jira.component.ComponentAccessor;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way to host services that are not confirmed as OSGi services of Jira 11 (facts 4.0): Jira's own container
 * first, then the OSGi registry. Adapters in `..jira..` packages ask when they act, so a missing service never stops
 * the plugin.
 */
public class HostComponents {
    private static final Logger LOG = LoggerFactory.getLogger(HostComponents.class);

    public <T> Optional<T> find(Class<T> type) {
        return ask(type, ComponentAccessor::getComponent)
                .or(() -> ask(type, ComponentAccessor::getOSGiComponentInstanceOfType));
    }

    /** For services without which the caller cannot work at all. Also a Spring factory method. */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new MissingHostServiceException(type.getName()));
    }

    /** A host may say with null or with an exception that it has no such component. */
    private static <T> Optional<T> ask(Class<T> type, Function<Class<T>, T> door) {
        try {
            return Optional.ofNullable(door.apply(type));
        } catch (RuntimeException e) {
            LOG.debug("No {} this way", type.getName(), e);
            return Optional.empty();
        }
    }
}
