package sandbox.jira;

import com.atlassian.event.api.EventPublisher;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.rules.TemporaryFolder;
import sandbox.data.Database;
import sandbox.spi.HostServices;
import sandbox.spi.ModuleClasses;
import sandbox.spi.Translations;

/** All managers on a private database, without OSGi and web; plugin workflow classes are given as a map. */
public final class TestHost implements AutoCloseable {
    public final Database database;
    public final HostServices services = new HostServices();
    private final TemporaryFolder home = new TemporaryFolder();
    public final List<Object> events = new ArrayList<>();

    public TestHost() {
        this(Map.of());
    }

    public TestHost(Map<String, Object> workflowModules) {
        this(Database.inMemory(UUID.randomUUID().toString()), workflowModules);
    }

    public TestHost(Database database, Map<String, Object> workflowModules) {
        this.database = database;
        services.export(EventPublisher.class, new RecordingPublisher(events));
        JiraCore.start(database, temporaryHome(), modules(workflowModules), new KeysAsTexts(), services);
    }

    public <T> T get(Class<T> type) {
        return services.get(type);
    }

    @Override
    public void close() {
        database.close();
        home.delete();
    }

    private static ModuleClasses modules(Map<String, Object> known) {
        return className -> {
            if (!known.containsKey(className)) {
                throw new ModuleClasses.ModuleUnavailableException(className);
            }
            return known.get(className);
        };
    }

    private Path temporaryHome() {
        try {
            home.create();
            return home.getRoot().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is published. */
    private record RecordingPublisher(List<Object> events) implements EventPublisher {
        @Override
        public void publish(Object event) {
            events.add(event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregisterAll() {
            throw new UnsupportedOperationException();
        }
    }

    /** Texts of no plugin. */
    private static final class KeysAsTexts implements Translations {
        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }

        @Override
        public boolean has(Locale locale, String key) {
            return false;
        }

        @Override
        public Map<String, String> withPrefix(Locale locale, String prefix) {
            return Map.of();
        }
    }
}
