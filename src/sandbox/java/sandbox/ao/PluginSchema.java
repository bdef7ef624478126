package sandbox.ao;

import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** What the entity manager of one plugin may touch: the tables under the plugin's prefix, no others. */
record PluginSchema(String prefix) implements EntityManagerConfiguration, SchemaConfiguration {
    @Override
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return new CheckedNames(prefix);
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return this;
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }

    @Override
    public boolean shouldManageTable(String tableName, boolean caseSensitive) {
        return tableName.regionMatches(!caseSensitive, 0, prefix + "_", 0, prefix.length() + 1);
    }
}
