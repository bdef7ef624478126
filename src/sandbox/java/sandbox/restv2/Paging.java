package sandbox.restv2;

import java.util.List;
import java.util.Map;
import sandbox.restv2.json.JsonObject;

/** One page of a list that is already in memory, in Jira's `values` form. */
final class Paging {
    private static final int LARGEST = 1000;

    private Paging() {
    }

    static Map<String, Object> page(List<?> all, int start, int max) {
        int from = Math.min(Math.max(0, start), all.size());
        int size = Math.max(0, Math.min(max, LARGEST));
        int to = Math.min(from + size, all.size());
        return new JsonObject().add("maxResults", size).add("startAt", from).add("total", all.size())
                .add("isLast", to == all.size()).add("values", all.subList(from, to)).map();
    }
}
