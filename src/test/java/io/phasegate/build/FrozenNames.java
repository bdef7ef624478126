package io.phasegate.build;

import io.phasegate.journal.model.EntryKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.ManyToMany;
import net.java.ao.OneToMany;
import net.java.ao.OneToOne;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Collects the names that are data at customers: in their tables, workflows, journals, settings and links. */
final class FrozenNames {
    private static final Pattern BLUEPRINT_ID = Pattern.compile("^id:\\s*\"?([^\"\\s#]+)", Pattern.MULTILINE);

    private final SortedSet<String> names = new TreeSet<>();

    private FrozenNames() {
    }

    static SortedSet<String> now() {
        FrozenNames found = new FrozenNames();
        PluginDescriptor descriptor = PluginDescriptor.read();
        found.names.add("plugin-key " + descriptor.key());
        found.names.add("table-namespace " + descriptor.tableNamespace());
        descriptor.modules().forEach(module -> found.names.add("module " + module.getTagName() + ' ' + module.getAttribute("key")));
        descriptor.entities().forEach(found::addTable);
        found.addWorkflowClasses();
        Arrays.stream(EntryKind.values()).forEach(kind -> found.names.add("journal-entry " + kind.name()));
        found.addBlueprints();
        return found.names;
    }

    private void addTable(String className) {
        Class<? extends RawEntity<?>> entity = entity(className);
        String table = new AtlassianTableNameConverter(name -> name).getName(entity);
        names.add("table " + table);
        Arrays.stream(entity.getMethods()).filter(FrozenNames::isColumn)
                .forEach(method -> addColumn(table, new AtlassianFieldNameConverter().getName(method)));
    }

    private void addColumn(String table, String column) {
        if (column != null) {
            names.add("column " + table + '.' + column);
        }
    }

    private void addWorkflowClasses() {
        PluginClasses.all().stream().filter(reader -> reader.getClassName().matches("io/phasegate/workflow/[^/]+"))
                .filter(FrozenNames::isPublic).map(reader -> reader.getClassName().replace('/', '.'))
                .forEach(name -> names.add("workflow-class " + name));
    }

    private void addBlueprints() {
        Path folder = Path.of("src/main/resources/blueprints");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().matches(".*\\.ya?ml")).forEach(this::addBlueprint);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private void addBlueprint(Path file) {
        try {
            Matcher id = BLUEPRINT_ID.matcher(Files.readString(file));
            if (id.find()) {
                names.add("blueprint " + id.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static boolean isPublic(ClassReader reader) {
        return (reader.getAccess() & Opcodes.ACC_PUBLIC) != 0;
    }

    private static boolean isColumn(Method method) {
        return !method.getDeclaringClass().equals(RawEntity.class)
                && Stream.of(OneToMany.class, OneToOne.class, ManyToMany.class).noneMatch(method::isAnnotationPresent);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(String className) {
        try {
            return (Class<? extends RawEntity<?>>) Class.forName(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("atlassian-plugin.xml names an entity that does not exist: " + className,
                    e);
        }
    }

    static List<String> kinds() {
        return List.of("plugin-key", "table-namespace", "module", "table", "column", "workflow-class", "journal-entry",
                "blueprint");
    }
}
