package io.phasegate.blueprint;

import io.phasegate.blueprint.model.Blueprint;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shipped files with something wrong in them, the same ones for the same seed. For tests of the reader and of imports.
 */
public final class SpoiltFiles {
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=[a-zA-Z])");
    private static final Pattern ITEM = Pattern.compile("(?m)^(?=  - )");
    private static final List<String> INSERTED = List.of("\t", ":", "- ", "[", "}", "&a ", "*a", "!!x ", "\"", "'",
            "|\n", "? ", "%", "\u0000", "{a: b}", "\n\n  x: y\n", "#", "<<: ", "\uFFFF", "\u2028", "null", "-1",
            "1e999", "~", "...\n", "---\n", "<script>", "\n", "  ");

    private final List<String> ids = Shipped.blueprints().all().stream().map(Blueprint::id).toList();
    private final Map<String, List<Section>> sections = ids.stream()
            .collect(Collectors.toMap(id -> id, id -> sections(Shipped.text(id))));
    private final Random random;
    private int next;

    public SpoiltFiles(long seed) {
        random = new Random(seed);
    }

    /** One of every shipped file in turn, cut short so that a great many are read quickly. */
    public String excerpt() {
        return spoilt(excerpt(sections.get(nextId())));
    }

    /** One of every shipped file in turn, in its whole length. */
    public String whole() {
        return spoilt(Shipped.text(nextId()));
    }

    public int shipped() {
        return ids.size();
    }

    private String nextId() {
        return ids.get(next++ % ids.size());
    }

    /** What is said once, and of each list one item or none: everything in the file comes at some time. */
    private String excerpt(List<Section> sections) {
        return sections.stream().map(section -> section.items().isEmpty() ? section.head()
                : random.nextInt(5) < 2 ? "" : section.head() + any(section.items())).collect(Collectors.joining());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Section> sections(String text) {
        return SECTION.splitAsStream(text).map(ITEM::split).map(parts -> new Section(parts[0],
                List.of(parts).subList(1, parts.length))).toList();
    }

    /** One to three blows. */
    private String spoilt(String text) {
        String spoilt = text;
        for (int times = 1 + random.nextInt(3); times > 0 && spoilt.length() > 2; times--) {
            spoilt = random.nextInt(4) == 0 ? lines(spoilt) : piece(spoilt);
        }
        return spoilt;
    }

    /** A piece cut out, doubled, moved, replaced by a mark of YAML, or everything after it cut off. */
    private String piece(String text) {
        int from = random.nextInt(text.length() - 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(60));
        String before = text.substring(0, from);
        String piece = text.substring(from, to);
        String after = text.substring(to);
        return switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 -> before + piece + piece + after;
            case 2 -> piece + before + after;
            case 3 -> before + any(INSERTED) + after;
            default -> before + piece;
        };
    }

    /** A line left out, doubled, pushed to the right or to the left margin, given another value, or put elsewhere. */
    private String lines(String text) {
        List<String> lines = text.lines().toList();
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        String other = switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> line + "\n" + line;
            case 2 -> "   " + line;
            case 3 -> line.strip();
            case 4 -> line.replaceFirst(":.*", ": [[wrong], {of: kind}]");
            default -> any(lines);
        };
        return IntStream.range(0, lines.size()).mapToObj(i -> i == at ? other : lines.get(i))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A key at the left margin with what belongs to it, the items of its list apart. */
    private record Section(String head, List<String> items) {
    }
}
