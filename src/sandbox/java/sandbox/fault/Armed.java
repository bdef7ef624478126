package sandbox.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A fault that waits for its moment, and what it has seen so far. One thread feeds it, another one may read. */
final class Armed {
    private final Fault fault;
    private final List<String> seen = new ArrayList<>();
    private final Set<String> plain = new TreeSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private volatile String where = "";
    private volatile boolean ended;

    Armed(Fault fault) {
        this.fault = fault;
    }

    /** Counts one more; true when this is the one. */
    synchronized boolean reached(Target target, String what) {
        if (fault.target() != target || !where.isEmpty() || !fault.only().isEmpty() && !fault.only().equals(what)) {
            return false;
        }
        seen.add(what);
        return seen.size() == fault.at();
    }

    /** A call; one that answers no object is remembered as such, because it cannot answer nothing instead. */
    synchronized boolean reached(String method, boolean object) {
        if (!object) {
            plain.add(method);
        }
        return reached(Target.CALL, method);
    }

    /** A statement that was run before the fault struck, if it writes. */
    synchronized void ran(String statement) {
        if (where.isEmpty() && !reads(statement)) {
            written.add(statement.intern());
        }
    }

    synchronized boolean reached(String statement) {
        return counts(statement) && reached(fault.target(), statement);
    }

    /** Whether the statement that was counted last is the one. */
    synchronized boolean isAt(String statement) {
        return counts(statement) && where.isEmpty() && seen.size() == fault.at();
    }

    private boolean counts(String statement) {
        return fault.target() == Target.SQL || fault.target() == Target.WRITE && !reads(statement);
    }

    private static boolean reads(String statement) {
        return statement.stripLeading().regionMatches(true, 0, "SELECT", 0, 6);
    }

    String label() {
        return fault.label();
    }

    Effect effect() {
        return fault.effect();
    }

    void struck(String what) {
        where = what;
    }

    void end() {
        ended = true;
    }

    synchronized Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("label", fault.label());
        report.put("where", where);
        report.put("ended", ended);
        report.put("seen", List.copyOf(seen));
        report.put("plain", List.copyOf(plain));
        report.put("written", List.copyOf(written));
        return report;
    }
}
