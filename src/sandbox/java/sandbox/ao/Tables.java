package sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** Active Objects on a database without any plugin: for tests of stores on real databases. */
public final class Tables {
    private Tables() {
    }

    /**
     * Creates or alters the tables of these entities and answers the service over them, with the names a plugin would
     * get.
     */
    public static ActiveObjects on(DataSource pool, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        return on(HostConnections.alone(pool), namespace, entities);
    }

    /** The same inside a host that has transactions of its own around what a plugin does. */
    public static ActiveObjects on(HostConnections connections, String namespace,
            List<Class<? extends RawEntity<?>>> entities) {
        EntityManager manager = new EntityManager(Dialects.provider(connections),
                new PluginSchema(new TablePrefix(namespace).value()));
        AoPlugin plugin = new AoPlugin(manager, connections, entities, tables -> { });
        plugin.checkNames();
        return plugin.tables();
    }
}
