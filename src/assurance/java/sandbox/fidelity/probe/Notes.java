package sandbox.fidelity.probe;

import java.util.ArrayList;
import java.util.List;

/** What the modules of the probe saw since the last question. A bean that all of them share. */
public final class Notes {
    private final List<String> lines = new ArrayList<>();

    synchronized void add(String line) {
        lines.add(line);
    }

    /** All lines, which are forgotten then. */
    synchronized String take() {
        String all = String.join("\n", lines);
        lines.clear();
        return all;
    }
}
