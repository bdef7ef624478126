package io.phasegate.assurance.permission;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How many rows every table of the host and of the plugin has, with a checksum of them, and what a later look finds
 * changed.
 */
final class Rows {
    /**
     * When an access token was last used: the host's own note, not made by anything of ours. Nothing else is left
     * out.
     */
    private static final Set<String> LEFT_OUT = Set.of("ACCESS_TOKEN");

    private final JiraClient anybody;
    private final JsonNode before;

    private Rows(JiraClient anybody) {
        this.anybody = anybody;
        this.before = read(anybody);
    }

    static Rows now(String base) {
        return new Rows(JiraClient.anonymous(base));
    }

    int tables() {
        return before.size() - LEFT_OUT.size();
    }

    /** Tables that differ from what they were, as `TABLE 3:sum -> 4:sum`. */
    List<String> changed() {
        JsonNode after = read(anybody);
        List<String> changed = new ArrayList<>();
        after.fieldNames().forEachRemaining(table -> {
            if (!LEFT_OUT.contains(table) && !after.path(table).equals(before.path(table))) {
                changed.add(table + " " + before.path(table).asText() + " -> " + after.path(table).asText());
            }
        });
        return changed;
    }

    private static JsonNode read(JiraClient anybody) {
        return anybody.get("/sandbox/rows").expect(200).json();
    }
}
