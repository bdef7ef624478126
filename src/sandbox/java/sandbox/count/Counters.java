package sandbox.count;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts by thread for the request that runs on it, and by name since they were last read. */
public final class Counters {
    private final ThreadLocal<int[]> ofRequest = ThreadLocal.withInitial(() -> new int[2]);
    private final Map<String, LongAdder> byName = new ConcurrentHashMap<>();

    public void sql(int statements) {
        ofRequest.get()[0] += statements;
        add("sql", statements);
    }

    void call(String method) {
        ofRequest.get()[1]++;
        add(method, 1);
    }

    private void add(String name, int count) {
        byName.computeIfAbsent(name, key -> new LongAdder()).add(count);
    }

    void beginRequest() {
        ofRequest.remove();
    }

    int sqlOfRequest() {
        return ofRequest.get()[0];
    }

    int callsOfRequest() {
        return ofRequest.get()[1];
    }

    /** All counts by name; they start from zero again. */
    Map<String, Long> drain() {
        Map<String, Long> counts = new TreeMap<>();
        byName.keySet().forEach(name -> counts.put(name, byName.get(name).sumThenReset()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
