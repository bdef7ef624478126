package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Volume;
import io.phasegate.assurance.permission.Reading;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Every page and every REST read of the packaged jar while the host fails: each is shown, or says why not, and never
 * shows its inside. At full volume as {@link HostCall} says; at small volume few, each in one of these ways.
 */
final class HostReads {
    static final String READ = "reads: pages and REST reads";
    static final String CALLS = "reads: calls of the host";
    static final String STRUCK = "reads: calls that failed, answered nothing or were slow";
    static final String NOT_COME = "reads: faults that never came";
    private static final int FEW = 3;
    private final KilledHost host;
    private final ReadAddresses addresses;
    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final Queue<Strike> waiting = new ConcurrentLinkedQueue<>();
    private final Map<Reading, Set<String>> struck = new ConcurrentHashMap<>();
    private final AtomicInteger labels = new AtomicInteger();

    HostReads(KilledHost host, Place place) {
        this.host = host;
        this.addresses = new ReadAddresses(place);
    }

    /** All of them, some faults at a time: one that is slow leaves time to the others. */
    void walk() throws InterruptedException {
        List<Reading> readings = Reading.ofPackagedJar().stream()
                .map(one -> new Reading(addresses.fill(one.address()), one.reader())).distinct().toList();
        counts.put(READ, readings.size());
        Readers readers = new Readers(host);
        readings.forEach(reading -> learn(reading, readers));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Volume.of(2, 6); i++) {
            threads.add(new Thread(this::strikeAll));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        struck.forEach((reading, calls) -> {
            counts.merge(STRUCK, calls.size(), Integer::sum);
            expect(!calls.isEmpty(), reading + " was never disturbed");
        });
    }

    /** What it calls when it was read before, so that nothing is calculated for the first time. */
    private void learn(Reading reading, Readers readers) {
        JiraClient reader = readers.confirmed(reading.reader());
        read(reading, reader, "learn;call;1000000;throw").answer().expect(200);
        Read undisturbed = read(reading, reader, "learn;call;1000000;throw");
        undisturbed.answer().expect(200);
        List<String> seen = Expected.texts(undisturbed.report(), "seen");
        List<HostCall> calls = HostCall.of(seen, Expected.texts(undisturbed.report(), "plain"), Volume.isFull());
        counts.merge(CALLS, seen.size(), Integer::sum);
        if (!seen.isEmpty()) {
            struck.put(reading, ConcurrentHashMap.newKeySet());
        }
        (Volume.isFull() ? calls : few(calls, struck.size())).forEach(call -> waiting.add(new Strike(reading, call)));
    }

    private void strikeAll() {
        Readers readers = new Readers(host);
        for (Strike strike = waiting.poll(); strike != null; strike = waiting.poll()) {
            try {
                strike(strike.reading(), readers.confirmed(strike.reading().reader()), strike.call());
            } catch (AssertionError | RuntimeException e) {
                broken.add(strike + ": " + e);
            }
        }
    }

    /** One in each way, not the same for every page. */
    private static List<HostCall> few(List<HostCall> calls, int number) {
        return IntStream.range(0, Math.min(FEW, calls.size())).mapToObj(i -> {
            List<HostCall> ofWay = calls.stream().filter(call -> call.way().equals(HostCall.WAYS.get(i))).toList();
            return ofWay.isEmpty() ? calls.get(0) : ofWay.get(number % ofWay.size());
        }).toList();
    }

    private void strike(Reading reading, JiraClient reader, HostCall call) {
        Read read = read(reading, reader, call.fault("read"));
        if (read.report().path("where").asText().isEmpty()) {
            counts.merge(NOT_COME, 1, Integer::sum);
        } else {
            judge(reading + " with " + call, read.answer(), call.way());
            struck.get(reading).add(call.name());
        }
    }

    private Read read(Reading reading, JiraClient reader, String fault) {
        String label = "read" + labels.incrementAndGet();
        Answer answer = reader.send("GET", reading.address(), Optional.empty(),
                Map.of("X-Sandbox-Fault", label + fault.substring(fault.indexOf(';'))));
        return new Read(answer, host.fault(label).orElseThrow());
    }

    private void judge(String what, Answer answer, String way) {
        boolean told = answer.status() < 400
                || (answer.body().startsWith("{") ? HostFault.isRefusal(answer.json()) : answer.body().contains("<p"));
        boolean reference = answer.status() < 500 || HostFault.REFERENCE.matcher(answer.body()).find();
        boolean closed = !answer.body().contains("Fault on demand") && !answer.body().contains("NullPointerException");
        boolean waited = !way.equals("slow") || answer.status() == 200;
        expect(told && reference && closed && waited, what + ": " + answer.status() + " "
                + answer.body().substring(0, Math.min(300, answer.body().length())));
        counts.merge("reads: answered " + answer.status() / 100 + "xx while the host failed", 1, Integer::sum);
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    /** One call that fails while this is read. */
    private record Strike(Reading reading, HostCall call) {
    }

    /** What was answered, and what became of the fault. */
    private record Read(Answer answer, JsonNode report) {
    }
}
