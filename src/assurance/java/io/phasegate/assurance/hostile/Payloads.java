package io.phasegate.assurance.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The corpus of scripts, each with a mark of its own, alone or packed to the length that a field takes. */
final class Payloads {
    /** Every mark begins and ends like this; no word of the product does. */
    static final String MARK = "zq\\d{3}qz";
    private static final Path CORPUS = Path.of("src", "assurance", "resources", "hostile", "script-payloads.txt");

    private final List<Payload> all;

    private Payloads(List<Payload> all) {
        this.all = all;
    }

    static Payloads read() {
        AtomicInteger number = new AtomicInteger();
        try {
            return new Payloads(Files.readAllLines(CORPUS).stream().filter(line -> !line.startsWith("#"))
                    .map(line -> Payload.of(line, number.incrementAndGet())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Payload> all() {
        return all;
    }

    long contexts() {
        return all.stream().map(Payload::context).distinct().count();
    }

    /** All of them in one text, for fields that take long ones. */
    String together() {
        return String.join(" ", all.stream().map(Payload::text).toList());
    }

    /** All of them in as few texts as fit the length. */
    List<String> packs(int longest) {
        List<String> packs = new ArrayList<>();
        StringBuilder pack = new StringBuilder();
        for (Payload payload : all) {
            if (pack.length() > 0 && pack.length() + 1 + payload.text().length() > longest) {
                packs.add(pack.toString());
                pack.setLength(0);
            }
            pack.append(pack.length() == 0 ? "" : " ").append(payload.text());
        }
        packs.add(pack.toString());
        return packs;
    }

    /** One text that somebody hostile types. */
    record Payload(String context, String text) {
        static Payload of(String line, int number) {
            int tab = line.indexOf('\t');
            return new Payload(line.substring(0, tab), line.substring(tab + 1)
                    .replace("@M@", "zq%03dqz".formatted(number)));
        }
    }
}
