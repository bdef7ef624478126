package io.phasegate.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.Test;

/** The bundle imports what it uses, nothing of the JDK, and nothing that Jira is not known to export. */
public class BundleImportsTest {
    @Test
    public void shouldImportEveryHostPackageThatIsReferenced() throws IOException {
        SortedSet<String> used = HostLinks.of(PluginClasses.all()).stream().map(link -> packageOf(link.owner()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isNotEmpty();
        assertThat(imports()).containsAll(used);
    }

    /** Bytecode alone does not show these: one that is missing keeps the whole plugin from starting. */
    @Test
    public void shouldImportEveryHostPackageThatXmlNames() throws IOException {
        SortedSet<String> named = XmlClassNames.all().stream().filter(HostLinks::isHost)
                .map(BundleImportsTest::packageOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isNotEmpty();
        assertThat(imports()).containsAll(named);
    }

    @Test
    public void shouldImportNothingOfTheJavaPlatform() throws IOException {
        assertThat(imports()).isNotEmpty().noneMatch(name -> name.startsWith("java."));
    }

    @Test
    public void shouldImportOnlyPackagesThatJiraIsKnownToExport() throws IOException {
        SortedSet<String> known = new CheckedList("docs/host-packages.txt").lines().stream()
                .map(line -> line.split(" \\| ")[0]).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> unknown = new TreeSet<>(imports());
        unknown.removeIf(name -> known.contains(name) || ofThePlatform(name));
        assertThat(unknown).as("imports without evidence in docs/host-packages.txt").isEmpty();
    }

    /** XML, SQL, imaging and the like come from the JDK through the framework, on every OSGi host. */
    private static boolean ofThePlatform(String name) {
        return ModuleLayer.boot().modules().stream()
                .anyMatch(module -> module.getName().startsWith("java.") && module.getPackages().contains(name));
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    private static SortedSet<String> imports() throws IOException {
        try (InputStream in = Files.newInputStream(PluginClasses.ROOT.resolve("META-INF/MANIFEST.MF"))) {
            String header = new Manifest(in).getMainAttributes().getValue("Import-Package");
            return Arrays.stream(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .map(clause -> clause.split(";")[0].trim())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
