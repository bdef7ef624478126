package io.phasegate.assurance.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Everything of the packaged jar through which somebody can reach the product, each as one line. Used by the tests of
 * the table and of crashes.
 */
public final class Surface {
    private final Path jar;

    Surface(Path jar) {
        this.jar = jar;
    }

    public static Surface ofPackagedJar() {
        return new Surface(Path.of(System.getProperty("phasegate.jar", "target/phasegate-jira-1.0.0-SNAPSHOT.jar")));
    }

    /** As the titles of the rows of the table. */
    public Set<String> entries() {
        List<Class<?>> classes = classes();
        Set<String> entries = new TreeSet<>(new RestSurface(classes).entries());
        try (JarFile file = new JarFile(jar.toFile())) {
            entries.addAll(new DescriptorSurface(file, loader(), new PageSurface(classes)).entries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** Paths of the REST methods that read and take this parameter of an address. */
    Set<String> reading(String parameter) {
        return new RestSurface(classes()).reading(parameter);
    }

    private List<Class<?>> classes() {
        ClassLoader loader = loader();
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName)
                    .filter(name -> name.startsWith("io/phasegate/") && name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(name -> load(loader, name.replace('/', '.').replaceAll("\\.class$", ""))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClassLoader loader() {
        try {
            return new URLClassLoader(new URL[] {jar.toUri().toURL()}, Surface.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("In the jar, but cannot be loaded: " + name, e);
        }
    }
}
