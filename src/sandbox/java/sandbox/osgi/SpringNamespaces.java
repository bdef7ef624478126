package sandbox.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A small bundle, made in memory, with Spring's XML namespaces and schemas. Gemini looks for them in bundles only,
 * while Spring is on the host's class path.
 */
final class SpringNamespaces {
    private SpringNamespaces() {
    }

    static InputStream bundle() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            put(jar, "META-INF/spring.handlers", text(merged("META-INF/spring.handlers")));
            Properties schemas = merged("META-INF/spring.schemas");
            put(jar, "META-INF/spring.schemas", text(schemas));
            for (Object schema : new TreeSet<>(schemas.values())) {
                copy(jar, schema.toString());
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "sandbox.spring.namespaces");
        headers.putValue("Import-Package", "org.springframework.beans.factory.xml,org.springframework.context.config,"
                + "org.springframework.aop.config");
        headers.putValue("DynamicImport-Package", "org.springframework.*");
        return manifest;
    }

    private static Properties merged(String name) throws IOException {
        Properties all = new Properties();
        for (URL url : Collections.list(SpringNamespaces.class.getClassLoader().getResources(name))) {
            // Gemini's own namespaces come with its own bundles.
            if (!url.toString().contains("gemini-blueprint")) {
                try (InputStream in = url.openStream()) {
                    all.load(in);
                }
            }
        }
        return all;
    }

    private static byte[] text(Properties properties) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        properties.store(bytes, null);
        return bytes.toByteArray();
    }

    private static void copy(JarOutputStream jar, String name) throws IOException {
        try (InputStream in = SpringNamespaces.class.getClassLoader().getResourceAsStream(name)) {
            if (in != null) {
                put(jar, name, in.readAllBytes());
            }
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
