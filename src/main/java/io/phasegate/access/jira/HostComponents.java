package io.phasegate.access.jira;

import com.atlassian.jira.component.ComponentAccessor;
import java.util.Optional;

/**
 * The one way to host services that are not confirmed as OSGi services of Jira 11 (facts 4.0): Jira's own container first,
 * then the OSGi registry. Adapters in `..jira..` packages ask when they act, so a missing service never stops the plugin.
 */
public class HostComponents {
    public <T> Optional<T> find(Class<T> type) {
        T component = ComponentAccessor.getComponent(type);
        return Optional.ofNullable(component == null ? ComponentAccessor.getOSGiComponentInstanceOfType(type) : component);
    }

    /** For services without which the caller cannot work at all. Also a Spring factory method. */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new MissingHostServiceException(type.getName()));
    }
}
