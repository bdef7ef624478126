package io.phasegate.assurance.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that can be read, with somebody who may read it. Used by the suite in which the host fails.
 *
 * @param address with the placeholders of the table of permissions
 * @param reader  login of the demo's project manager or of its administrator
 */
public record Reading(String address, String reader) {
    private static final String REST = "/rest/phasegate/1.0";
    private static final List<Map.Entry<Actor, String>> READERS = List.of(Map.entry(Actor.VENDOR_PM, "pm"),
            Map.entry(Actor.PROJECT_ADMIN, "pm"), Map.entry(Actor.SYSTEM_ADMIN, "admin"));

    /**
     * Every REST read and page of the packaged jar, in each way in which the table tries it, and the host's pages on
     * which something of ours is shown. Fails when the table does not have something that the jar has.
     */
    public static List<Reading> ofPackagedJar() {
        List<Row> rows = Table.read().rows();
        List<Row> reads = rows.stream().filter(Reading::reads).toList();
        Set<String> entries = reads.stream().map(Row::entry).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>(Surface.ofPackagedJar().entries());
        missing.removeIf(entry -> !entry.matches("(servlet )?GET .*") || entries.contains(entry));
        if (!missing.isEmpty()) {
            throw new AssertionError("Not in the table of permissions: " + missing);
        }
        return reads.stream().map(row -> new Reading(address(row), reader(row))).distinct().toList();
    }

    private static boolean reads(Row row) {
        return row.deed().equals("look") || row.words().startsWith("GET ");
    }

    private static String address(Row row) {
        String[] words = row.words().split(" ");
        return row.deed().equals("look") ? words[0] : row.isRest() ? REST + words[1] : words[1];
    }

    private static String reader(Row row) {
        return READERS.stream()
                .filter(each -> Set.of("200", "yes").contains(row.expected(Where.OWN, each.getKey())))
                .map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new AssertionError(row + " is read by nobody of the demo"));
    }
}
