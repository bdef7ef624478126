package sandbox.ao;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import net.java.ao.ActiveObjectsConfigurationException;
import net.java.ao.RawEntity;
import net.java.ao.schema.Case;
import net.java.ao.schema.DefaultIndexNameConverter;
import net.java.ao.schema.DefaultSequenceNameConverter;
import net.java.ao.schema.DefaultTriggerNameConverter;
import net.java.ao.schema.DefaultUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableAnnotationTableNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UnderscoreFieldNameConverter;
import net.java.ao.schema.UnderscoreTableNameConverter;
import net.java.ao.schema.UniqueNameConverter;

/** Names of tables and columns; refuses those that Oracle could not take, as the product does on every database. */
final class CheckedNames implements NameConverters, TableNameConverter, FieldNameConverter {
    static final int MAX_LENGTH = 30;
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");
    private final String prefix;
    private final TableNameConverter tables =
            new TableAnnotationTableNameConverter(new UnderscoreTableNameConverter(Case.UPPER));
    private final FieldNameConverter fields = new UnderscoreFieldNameConverter(Case.UPPER);

    CheckedNames(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String getName(Class<? extends RawEntity<?>> entity) {
        String name = prefix + "_" + tables.getName(entity).toUpperCase(Locale.ROOT);
        return limited(name, "Table", entity.getName());
    }

    @Override
    public String getName(Method method) {
        String name = fields.getName(method);
        if (name != null && RESERVED.contains(name)) {
            throw new ActiveObjectsConfigurationException("Column name " + name + " of " + method + " is a reserved word");
        }
        return limited(name, "Column", method.toString());
    }

    @Override
    public String getPolyTypeName(Method method) {
        return limited(fields.getPolyTypeName(method), "Column", method.toString());
    }

    private static String limited(String name, String what, String where) {
        if (name != null && name.length() > MAX_LENGTH) {
            throw new ActiveObjectsConfigurationException(what + " name " + name + " of " + where + " has "
                    + name.length() + " characters, more than " + MAX_LENGTH);
        }
        return name;
    }

    @Override
    public TableNameConverter getTableNameConverter() {
        return this;
    }

    @Override
    public FieldNameConverter getFieldNameConverter() {
        return this;
    }

    @Override
    public SequenceNameConverter getSequenceNameConverter() {
        return new DefaultSequenceNameConverter();
    }

    @Override
    public TriggerNameConverter getTriggerNameConverter() {
        return new DefaultTriggerNameConverter();
    }

    @Override
    public IndexNameConverter getIndexNameConverter() {
        return new DefaultIndexNameConverter();
    }

    @Override
    public UniqueNameConverter getUniqueNameConverter() {
        return new DefaultUniqueNameConverter();
    }
}
