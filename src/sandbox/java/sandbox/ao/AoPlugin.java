package sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Consumer;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.schema.FieldNameConverter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.plugin.ContextLoader;

/**
 * The tables of one plugin: created or altered once after the plugin is enabled, before the first call goes through.
 */
final class AoPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(AoPlugin.class);
    private final EntityManager manager;
    private final PluginTables tables;
    private final List<Class<? extends RawEntity<?>>> entities;
    private final Consumer<ActiveObjects> upgrades;
    private boolean ready;

    AoPlugin(EntityManager manager, HostConnections connections, List<Class<? extends RawEntity<?>>> entities,
            Consumer<ActiveObjects> upgrades) {
        this.manager = manager;
        this.tables = new PluginTables(manager, connections);
        this.entities = entities;
        this.upgrades = upgrades;
    }

    /** Throws when a table or column has a name that the product refuses. */
    void checkNames() {
        FieldNameConverter fields = manager.getNameConverters().getFieldNameConverter();
        for (Class<? extends RawEntity<?>> entity : entities) {
            manager.getNameConverters().getTableNameConverter().getName(entity);
            for (Method accessor : entity.getMethods()) {
                fields.getName(accessor);
            }
        }
    }

    void prepareInBackground() {
        Thread thread = new Thread(() -> ContextLoader.ofHost(this::tables), "sandbox-ao");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until the tables are there. */
    synchronized ActiveObjects tables() {
        if (!ready) {
            migrate();
            ready = true;
        }
        return tables;
    }

    @SuppressWarnings("unchecked")
    private void migrate() {
        try {
            upgrades.accept(tables);
            tables.migrate(entities.toArray(new Class[0]));
        } catch (RuntimeException e) {
            LOG.error("The plugin's tables could not be brought up to date", e);
            throw e;
        }
    }
}
