package io.phasegate.blueprint.reading;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns the text of a file into nodes that know their line, within limits that keep a hostile file harmless. */
final class YamlText {
    static final int MAX_CHARACTERS = 500_000;
    static final int MAX_DEPTH = 12;
    private static final int MAX_VALUES = 30_000;

    private final String text;
    private final Problems problems;

    YamlText(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The mapping at the top, empty when the problems say why not. */
    Optional<MappingNode> root() {
        if (text.length() > MAX_CHARACTERS) {
            problems.add(Place.WHOLE_FILE, "too-large", MAX_CHARACTERS);
            return Optional.empty();
        }
        try {
            return harmless() ? mapping(new Compose(settings()).composeString(text)) : Optional.empty();
        } catch (MarkedYamlEngineException malformed) {
            problems.add(new Place(line(malformed.getProblemMark()), ""), "malformed", malformed.getProblem());
        } catch (YamlEngineException malformed) {
            problems.add(Place.WHOLE_FILE, "malformed", String.valueOf(malformed.getMessage()));
        }
        return Optional.empty();
    }

    /** Checked on the flat stream of events, before any tree is built. */
    private boolean harmless() {
        int depth = 0;
        int values = 0;
        for (Event event : new Parse(settings()).parseString(text)) {
            if (event instanceof AliasEvent) {
                problems.add(new Place(line(event.getStartMark()), ""), "alias");
                return false;
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (++values > MAX_VALUES) {
                problems.add(new Place(line(event.getStartMark()), ""), "too-many-values", MAX_VALUES);
                return false;
            }
            if (depth > MAX_DEPTH) {
                problems.add(new Place(line(event.getStartMark()), ""), "too-deep", MAX_DEPTH);
                return false;
            }
        }
        return true;
    }

    private Optional<MappingNode> mapping(Optional<Node> node) {
        Optional<MappingNode> root = node.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
        if (root.isEmpty()) {
            problems.add(Place.WHOLE_FILE, "not-a-mapping");
        }
        return root;
    }

    private static LoadSettings settings() {
        return LoadSettings.builder().setUseMarks(true).setCodePointLimit(MAX_CHARACTERS).setParseComments(false)
                .build();
    }

    static int line(Optional<Mark> mark) {
        return mark.map(found -> found.getLine() + 1).orElse(0);
    }
}
