package sandbox.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Packs a plugin jar from compiled classes of a package and texts. Used by the contract tests. */
public final class PluginJar {
    private static final List<String> IMPORTS = List.of("com.atlassian.activeobjects.external", "net.java.ao",
            "net.java.ao.schema", "com.atlassian.templaterenderer", "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.lifecycle", "com.atlassian.velocity.htmlsafe", "com.atlassian.plugin.web",
            "com.atlassian.plugin.web.api.model", "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.plugin", "jakarta.servlet", "jakarta.servlet.http", "jakarta.ws.rs", "jakarta.ws.rs.core",
            "jakarta.inject", "com.atlassian.jira.issue", "com.atlassian.jira.user",
            "com.atlassian.jira.plugin.issuetabpanel", "com.atlassian.jira.plugin.webfragment.conditions");
    private final String key;
    private final List<String> imports = new ArrayList<>(IMPORTS);
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String modules = "";
    private String beans = "";

    public PluginJar(String key) {
        this.key = key;
    }

    public PluginJar classesOf(String packageName) {
        Path classes = Path.of(System.getProperty("sandbox.classes", "target/test-classes"));
        Path folder = classes.resolve(packageName.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public PluginJar text(String path, String content) {
        entries.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public PluginJar modules(String xml) {
        modules += xml;
        return this;
    }

    public PluginJar beans(String xml) {
        beans += xml;
        return this;
    }

    /** Packages of the host beyond those that most tests need. */
    public PluginJar imports(String... packages) {
        imports.addAll(List.of(packages));
        return this;
    }

    public Path write(Path folder) {
        text("atlassian-plugin.xml", "<atlassian-plugin key='" + key + "' name='" + key + "' plugins-version='2'>"
                + "<plugin-info><version>1.2</version></plugin-info>" + modules + "</atlassian-plugin>");
        text("META-INF/spring/context.xml", SpringXml.around(beans));
        Path jar = folder.resolve(key + ".jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out,
                manifest())) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", key);
        headers.putValue("Bundle-Version", "1.2.0");
        headers.putValue("Atlassian-Plugin-Key", key);
        headers.putValue("Spring-Context", "*");
        headers.putValue("Import-Package", String.join(",", imports));
        return manifest;
    }
}
