package io.phasegate.assurance.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What lives in a JVM after a full collection, as its own diagnostic commands tell. */
final class Heap {
    /** One object each per running plugin, or per thing that it may leave behind; the count must not grow. */
    private static final Map<String, String> WATCHED = new LinkedHashMap<>(Map.of(
            "journals of the plugin", "io.phasegate.journal.store.AoJournal",
            "entity managers", "net.java.ao.EntityManager",
            "event listeners", "sandbox.sal.event.ListenerMethod",
            "OSGi services", "org.apache.felix.framework.ServiceRegistrationImpl",
            "pooled connections", "com.zaxxer.hikari.pool.PoolEntry"));

    private final long pid;

    Heap(long pid) {
        this.pid = pid;
    }

    /** Counts by what they count. */
    Map<String, Long> counts() {
        String histogram = jcmd("GC.class_histogram");
        Map<String, Long> counts = new LinkedHashMap<>();
        WATCHED.forEach((label, type) -> counts.put(label, instances(histogram, type)));
        counts.put("bundle class loaders", lines(jcmd("VM.classloader_stats"), "BundleWiringImpl\\$BundleClassLoader"));
        counts.put("threads of the plugin", lines(jcmd("Thread.print"), "^\"phasegate-"));
        return counts;
    }

    /**
     * Felix does not forget that an uninstalled bundle once used a service: one small object for each installation,
     * no class.
     */
    long bundlesKept() {
        return instances(jcmd("GC.class_histogram"), "org.apache.felix.framework.BundleImpl");
    }

    private static long instances(String histogram, String type) {
        Pattern line = Pattern.compile("\\s" + Pattern.quote(type) + "(\\s|$)");
        return histogram.lines().filter(text -> line.matcher(text).find())
                .mapToLong(text -> Long.parseLong(text.strip().split("\\s+")[1])).sum();
    }

    private static long lines(String text, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return text.lines().filter(line -> wanted.matcher(line).find()).count();
    }

    private String jcmd(String... command) {
        try {
            String[] words = new String[command.length + 2];
            words[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            words[1] = Long.toString(pid);
            System.arraycopy(command, 0, words, 2, command.length);
            Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Arrays.toString(words) + ": " + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
