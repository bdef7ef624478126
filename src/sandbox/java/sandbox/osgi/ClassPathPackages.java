package sandbox.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packages on the host's class path, each with the version of the jar it comes from. */
final class ClassPathPackages {
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+){0,2})[^/]*\\.jar$");
    private final Map<String, String> versions = new TreeMap<>();

    private ClassPathPackages() {
    }

    /** Package name to version; directories count as version 0. */
    static Map<String, String> scan(String classPath) {
        ClassPathPackages scan = new ClassPathPackages();
        Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).filter(Files::exists).forEach(scan::add);
        return scan.versions;
    }

    private void add(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                addFolder(entry);
            } else {
                addJar(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file).getParent())
                    .filter(parent -> parent != null)
                    .forEach(parent -> versions.putIfAbsent(parent.toString().replace(File.separatorChar, '.'), "0"));
        }
    }

    private void addJar(Path jar) throws IOException {
        String version = versionOf(jar.getFileName().toString());
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF"))
                    .forEach(name -> versions.putIfAbsent(
                            name.substring(0, name.lastIndexOf('/')).replace('/', '.'), version));
        }
    }

    private static String versionOf(String jarName) {
        // Tomcat carries the servlet API: its packages have the version of the specification, not Tomcat's.
        if (jarName.startsWith("tomcat-embed")) {
            return "6.0";
        }
        Matcher matcher = VERSION.matcher(jarName);
        return matcher.find() ? matcher.group(1) : "0";
    }
}
