package sandbox.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import sandbox.spi.Disk;

/** The faults of this process: armed for the request of a thread, or for a background thread by its name. */
public final class Faults {
    private static final long SLOW_MILLIS = 500;
    private final ThreadLocal<Armed> ofRequest = new ThreadLocal<>();
    private final Map<String, Armed> ofThread = new ConcurrentHashMap<>();
    private final List<Armed> all = new CopyOnWriteArrayList<>();

    void begin(String fault) {
        ofRequest.set(add(fault));
    }

    void end() {
        Armed armed = ofRequest.get();
        if (armed != null) {
            armed.end();
            ofRequest.remove();
        }
    }

    void arm(String thread, String fault) {
        ofThread.put(thread, add(fault));
    }

    void disarm(String thread) {
        Optional.ofNullable(ofThread.remove(thread)).ifPresent(Armed::end);
    }

    /** Of all, or of those with this label. */
    List<Map<String, Object>> reports(Optional<String> label) {
        return all.stream().filter(armed -> label.isEmpty() || label.get().equals(armed.label())).map(Armed::report)
                .toList();
    }

    /** A statement is about to run. */
    void before(String statement) {
        mine().filter(armed -> armed.reached(statement)).filter(armed -> armed.effect() == Effect.BEFORE)
                .ifPresent(armed -> hold(armed, statement));
    }

    /** A statement has run. */
    void after(String statement) {
        mine().ifPresent(armed -> armed.ran(statement));
        mine().filter(armed -> armed.isAt(statement)).filter(armed -> armed.effect() == Effect.AFTER)
                .ifPresent(armed -> hold(armed, statement));
    }

    /**
     * What shall happen to a call instead of what it does; slowness happens here.
     *
     * @param object whether it answers an object
     */
    Optional<Effect> call(String method, boolean object) {
        Optional<Armed> struck = mine().filter(armed -> armed.reached(method, object));
        struck.ifPresent(armed -> armed.struck(method));
        struck.filter(armed -> armed.effect() == Effect.SLOW).ifPresent(armed -> sleep());
        return struck.map(Armed::effect);
    }

    /** Copies a file, unless the disk is full: then it breaks off in the middle, as a full disk would. */
    public void copy(Path from, Path to) throws IOException {
        Optional<Armed> struck = mine().filter(armed -> armed.reached(Target.FILE, to.toString()));
        if (struck.isEmpty()) {
            Disk.PLAIN.copy(from, to);
            return;
        }
        struck.get().struck(to.toString());
        byte[] content = Files.readAllBytes(from);
        Files.write(to, Arrays.copyOf(content, content.length / 2));
        throw new IOException(to + ": No space left on device");
    }

    private Armed add(String fault) {
        Armed armed = new Armed(Fault.parse(fault));
        all.add(armed);
        return armed;
    }

    private Optional<Armed> mine() {
        Armed armed = ofRequest.get();
        return armed != null || ofThread.isEmpty() ? Optional.ofNullable(armed)
                : Optional.ofNullable(ofThread.get(Thread.currentThread().getName()));
    }

    private static void hold(Armed armed, String what) {
        armed.struck(what);
        while (true) {
            LockSupport.park(armed);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
