package io.phasegate.blueprint.reading;

import io.phasegate.language.model.Text;
import io.phasegate.web.StorableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a blueprint file. Each accessor reads one key, reports what is wrong with it, and returns something
 * usable so that reading goes on and all problems of the file are found in one pass.
 */
final class Section {
    private static final int MAX_NAME = 150;
    private static final Pattern MARKUP = Pattern.compile("[<>]");
    private static final int MAX_ITEMS = 500;
    private static final Text NO_TEXT = new Text("", "");

    private final String path;
    private final int line;
    private final Problems problems;
    private final Names names;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Set<String> unread = new TreeSet<>();

    Section(String path, MappingNode node, Problems problems, Names names) {
        this.path = path;
        this.line = YamlText.line(node.getStartMark());
        this.problems = problems;
        this.names = names;
        node.getValue().forEach(this::enter);
    }

    private void enter(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (entries.put(key, tuple.getValueNode()) != null) {
            problems.add(new Place(YamlText.line(tuple.getKeyNode().getStartMark()), path(key)), "key-twice", key);
        }
        unread.add(key);
    }

    String text(String key) {
        return optionalText(key).orElseGet(() -> missing(key, ""));
    }

    Optional<String> optionalText(String key) {
        return node(key).map(node -> scalar(key, node)).filter(value -> !value.isBlank());
    }

    /** A text in both languages (R3). */
    Text both(String key) {
        return has(key) ? optionalBoth(key) : missing(key, NO_TEXT);
    }

    /** The name of the thing: short enough for a summary and a column, and no markup wherever it is shown. */
    Text name() {
        Text name = both("names");
        if (MARKUP.matcher(name.zh() + name.en()).find()) {
            problem("names", "name-with-markup");
        }
        if (Math.max(name.zh().length(), name.en().length()) > MAX_NAME) {
            problem("names", "name-too-long", MAX_NAME);
        }
        return name;
    }

    Text optionalBoth(String key) {
        return section(key).map(section -> {
            Text text = new Text(section.text("zh"), section.text("en"));
            section.finish();
            return text;
        }).orElse(NO_TEXT);
    }

    boolean flag(String key, boolean otherwise) {
        String value = optionalText(key).orElse(String.valueOf(otherwise));
        if (!value.equals("true") && !value.equals("false")) {
            problems.add(place(key), "not-a-flag", value);
        }
        return value.equals("true");
    }

    int number(String key, int otherwise) {
        return decimal(key, BigDecimal.valueOf(otherwise)).intValue();
    }

    BigDecimal decimal(String key, BigDecimal otherwise) {
        String value = optionalText(key).orElse(otherwise.toPlainString());
        if (!value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            problems.add(place(key), "not-a-number", value);
            return otherwise;
        }
        return new BigDecimal(value);
    }

    <E extends Enum<E>> E one(String key, Class<E> type) {
        return constant(key, text(key), type);
    }

    <E extends Enum<E>> List<E> several(String key, Class<E> type) {
        return texts(key).stream().map(value -> constant(key, value, type)).toList();
    }

    List<String> texts(String key) {
        return items(key).stream().map(node -> scalar(key, node)).toList();
    }

    /** Texts in both languages, one after the other. */
    List<Text> sentences(String key) {
        return sections(key).stream().map(Section::sentence).toList();
    }

    private Text sentence() {
        Text text = new Text(text("zh"), text("en"));
        finish();
        return text;
    }

    /** Texts that must name something that the file defines. */
    List<String> references(String key, Names.Kind first, Names.Kind... others) {
        List<String> values = texts(key);
        Set<Names.Kind> kinds = kinds(first, others);
        values.forEach(value -> names.refer(kinds, value, place(key)));
        return values;
    }

    /** A value read already must name something that the file defines. */
    void refer(String key, String value, Names.Kind kind) {
        refer(key, value, Set.of(kind));
    }

    void refer(String key, String value, Set<Names.Kind> kinds) {
        names.refer(kinds, value, place(key));
    }

    private static Set<Names.Kind> kinds(Names.Kind first, Names.Kind... others) {
        Set<Names.Kind> kinds = new TreeSet<>(List.of(others));
        kinds.add(first);
        return kinds;
    }

    /** References in one text, separated by commas. */
    List<String> listedReferences(String key, Names.Kind kind) {
        List<String> values = List.of(text(key).split("\\s*,\\s*"));
        values.forEach(value -> names.refer(Set.of(kind), value, place(key)));
        return values;
    }

    String reference(String key, Names.Kind first, Names.Kind... others) {
        return optionalReference(key, first, others).orElseGet(() -> missing(key, ""));
    }

    Optional<String> optionalReference(String key, Names.Kind first, Names.Kind... others) {
        Optional<String> value = optionalText(key);
        Set<Names.Kind> kinds = kinds(first, others);
        value.ifPresent(name -> names.refer(kinds, name, place(key)));
        return value;
    }

    String definition(String key, Names.Kind kind) {
        String value = text(key);
        if (!value.isEmpty()) {
            names.define(kind, value, place(key));
        }
        return value;
    }

    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Node node : items(key)) {
            child(path(key) + "[" + sections.size() + "]", key, node).ifPresent(sections::add);
        }
        return sections;
    }

    Optional<Section> section(String key) {
        return node(key).flatMap(node -> child(path(key), key, node));
    }

    /** A list of sections, or one section without the list around it. */
    List<Section> oneOrSeveral(String key) {
        return entries.get(key) instanceof SequenceNode ? sections(key) : section(key).stream().toList();
    }

    Set<String> keys() {
        return entries.keySet();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    void problem(String key, String reason, Object... arguments) {
        problems.add(place(key), reason, arguments);
    }

    /** Reports keys that nobody asked for: most often a misspelling. */
    void finish() {
        List.copyOf(unread).forEach(key -> problem(key, "key-unknown", key));
    }

    private Optional<Node> node(String key) {
        unread.remove(key);
        return Optional.ofNullable(entries.get(key));
    }

    private List<Node> items(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
            problem(key, "not-a-list");
        }
        List<Node> items = node.filter(SequenceNode.class::isInstance).map(found -> ((SequenceNode) found).getValue())
                .orElse(List.of());
        if (items.size() > MAX_ITEMS) {
            problem(key, "too-many-items", items.size(), MAX_ITEMS);
        }
        return items.subList(0, Math.min(items.size(), MAX_ITEMS));
    }

    private Optional<Section> child(String childPath, String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Section(childPath, mapping, problems, names));
        }
        problem(key, "not-a-mapping");
        return Optional.empty();
    }

    /** Escapes in quotes can make what no database keeps. */
    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            if (!scalar.getValue().codePoints().allMatch(StorableText::isCharacter)) {
                problem(key, "unstorable");
            }
            return scalar.getValue().strip();
        }
        problem(key, "not-a-text");
        return "";
    }

    private <E extends Enum<E>> E constant(String key, String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        if (!value.isEmpty()) {
            problem(key, "not-one-of", value, List.of(type.getEnumConstants()).toString());
        }
        return type.getEnumConstants()[0];
    }

    private <T> T missing(String key, T otherwise) {
        problem(key, "key-missing", key);
        return otherwise;
    }

    private Place place(String key) {
        Node node = entries.get(key);
        return new Place(node == null ? line : YamlText.line(node.getStartMark()), path(key));
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
