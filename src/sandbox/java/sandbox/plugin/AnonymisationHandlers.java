package sandbox.plugin;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.spi.UserAnonymisation;

/**
 * The module types `user-anonymization-handler` and `user-key-change-handler`. Keys never change here, so that handlers
 * of the second type are made, as Jira does, but never called.
 */
public final class AnonymisationHandlers implements ModuleType, UserAnonymisation {
    private static final Logger LOG = LoggerFactory.getLogger(AnonymisationHandlers.class);
    private static final Map<String, Class<? extends AnonymizationHandler<?>>> TYPES = Map.of(
            "user-anonymization-handler", UserAnonymizationHandler.class, "user-key-change-handler",
            UserKeyChangeHandler.class);
    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** A handler and the plugin it belongs to. */
    private record Entry(PluginContext plugin, AnonymizationHandler<?> handler) {
    }

    @Override
    public Set<String> elements() {
        return TYPES.keySet();
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        Entry entry = new Entry(plugin, plugin.create(module.xml().attribute("class"), TYPES.get(module.type())));
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    @Override
    public List<String> handlersOf(String userKey) {
        UserAnonymizationParameter parameter = new UserAnonymizationParameter(userKey);
        return entries.stream().filter(entry -> entry.handler() instanceof UserAnonymizationHandler)
                .flatMap(entry -> call(entry, () -> ((UserAnonymizationHandler) entry.handler()).update(parameter)))
                .toList();
    }

    private static Stream<String> call(Entry entry, Supplier<ServiceResult> step) {
        try {
            ServiceResult result = step.get();
            return result.isValid() ? Stream.empty() : List.copyOf(result.getErrorCollection().getErrorMessages())
                    .stream();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("An anonymisation handler of {} failed", entry.plugin().key(), e);
            return Stream.of(entry.plugin().key() + ": " + e);
        }
    }
}
