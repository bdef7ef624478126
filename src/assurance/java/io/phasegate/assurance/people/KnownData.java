package io.phasegate.assurance.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.it.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What is data and therefore in nobody's bundle: texts of the blueprints (written in both languages by their author),
 * what people have typed, names of Jira objects, numbers, dates, keys, codes, hashes and file names.
 */
final class KnownData {
    private static final Pattern NOTATION = Pattern.compile("\\b[0-9a-f]{12,64}\\b"
            + "|\\b[A-Z][A-Z0-9]*-[A-Z0-9][\\w-]*|[\\w.+-]+@[\\w.-]+"
            + "|\\b\\d+(\\.\\d+)? ([kM]?B)\\b|\\bv\\d+\\b|\\bSHA-256\\b"
            + "|\\b[\\w-]+\\.(txt|html)\\b|\\b(gz|yy)-\\w+\\b|\\b[RACIS]\\b"
            + "|\\b\\d{1,2}/\\w{3}/\\d{2}\\b|\\bPP[A-Z]\\b|\\bphasegate/[\\w-]+"
            + "|\\b[A-Fx]\\b|\\b\\d+ (WD|D|SD|HD|H)\\b|\\bEtc/UTC\\b|\\b(seed|purpose|phases|names|s)\\b(?= îš)");
    private static final List<String> ENDPOINTS = List.of("", "/organisation", "/plan", "/deliverables", "/gates",
            "/journal");

    /** What the places type themselves, and the name of a language in that language. */
    private static final List<String> TYPED = List.of("扫描", "scan.txt", "no-such-group", "many", "中文", "id: x",
            "Mars/Olympus");

    private final List<String> texts;
    private final List<String> drawn;

    private KnownData(Collection<String> texts) {
        this.texts = texts.stream().filter(text -> text.length() > 1).sorted(Comparator.comparingInt(String::length)
                .reversed()).toList();
        this.drawn = this.texts.stream().map(text -> text.replaceAll("\\s+", "")).toList();
    }

    static KnownData of(World world) {
        Set<String> texts = new TreeSet<>(PseudoLanguage.names());
        blueprints().forEach(blueprint -> collect(new Load(LoadSettings.builder().build()).loadFromString(blueprint),
                texts));
        JiraClient pm = world.story().as("pm");
        for (String project : List.of(World.FILLED, World.EMPTY)) {
            ENDPOINTS.forEach(path -> collect(pm.get(Story.REST + "/projects/" + project + path).json(), texts));
        }
        texts.addAll(TYPED);
        collect(pm.get(Story.REST + "/calendars").json(), texts);
        Stream.of(DayOfWeek.values()).forEach(day -> texts.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        collect(world.story().as("admin").get(Story.REST + "/setup").json(), texts);
        return new KnownData(texts);
    }

    /**
     * What remains of a text when all data is taken out: letters here are a hard-coded text. Days of the week come from
     * the JDK in the reader's language, which does not know the made-up one; what is marked as code is a key or a hash.
     */
    String without(String where, String text) {
        if (where.startsWith("<code")) {
            return "";
        }
        String rest = text;
        for (String known : where.equals("<svg>") ? drawn : texts) {
            rest = rest.replace(known, " ");
        }
        return NOTATION.matcher(rest).replaceAll(" ");
    }

    private static List<String> blueprints() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/blueprints"))) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                contents.add(Files.readString(file));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Object yaml, Set<String> texts) {
        if (yaml instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, texts));
        } else if (yaml instanceof List<?> list) {
            list.forEach(value -> collect(value, texts));
        } else if (yaml instanceof String text) {
            texts.add(text.strip().replaceAll("\\s+", " "));
        }
    }

    private static void collect(JsonNode json, Set<String> texts) {
        if (json.isTextual()) {
            texts.add(json.asText().strip());
        }
        json.forEach(child -> collect(child, texts));
    }
}
