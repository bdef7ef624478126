package io.phasegate.assurance.lifecycle;

import io.phasegate.assurance.permission.Bytes;
import io.phasegate.assurance.permission.JarPages;
import io.phasegate.assurance.permission.ProjectRest;
import io.phasegate.it.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * All that the plugin shows of a project to the vendor and to the customer: every page and REST address of the jar,
 * the report in every format, both journals, panels.
 */
final class EverythingShown {
    private static final String OK = "200\n";
    private final String base;
    private final Story story;
    private final List<String> documents;

    EverythingShown(String base, Story story, String... documents) {
        this.base = base;
        this.story = story;
        this.documents = List.of(documents);
    }

    /** Answers by reader and address; what the customer may not see is left out, the vendor sees all of it. */
    Map<String, String> read() {
        return read(addresses(), Bytes::of);
    }

    /**
     * The same without what differs from one request, and from one start of the plugin, to the next; and without the
     * PDF, which is the report's HTML printed and takes longest.
     */
    Map<String, String> still() {
        List<String> quick = addresses().stream().filter(address -> !address.endsWith("format=pdf")).toList();
        return read(quick, (reader, address) -> reader.still(address).replaceAll("(?m)^x-sandbox-.*$", "")
                .replaceAll("\\?v=[^&\"]+", "?v=start"));
    }

    private Map<String, String> read(List<String> addresses, BiFunction<Bytes, String, String> how) {
        Map<String, String> shown = new LinkedHashMap<>();
        addresses.forEach(address -> {
            shown.put("pm " + address, seen(how.apply(new Bytes(base, "pm"), address), address));
            String answer = how.apply(new Bytes(base, "sponsor"), address);
            if (answer.startsWith(OK)) {
                shown.put("sponsor " + address, answer);
            }
        });
        return shown;
    }

    private static String seen(String answer, String address) {
        if (!answer.startsWith(OK)) {
            throw new IllegalStateException(address + " answers " + answer);
        }
        return answer;
    }

    private List<String> addresses() {
        List<String> all = new ArrayList<>(JarPages.ofProject(story.key));
        all.addAll(new ProjectRest(story.key).addresses());
        documents.stream().map(story::issue).forEach(issue ->
                all.addAll(List.of("/browse/" + issue, Story.REST + "/issues/" + issue + "/signoffs")));
        return all;
    }
}
