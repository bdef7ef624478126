package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Paper;
import io.phasegate.blueprint.model.Paper.Category;
import io.phasegate.blueprint.model.Paper.Field;
import java.util.List;
import java.util.Optional;

/** Reads what the document of a deliverable looks like and who gets it. */
final class PaperReader {
    private PaperReader() {
    }

    static Paper of(Section deliverable) {
        return new Paper(deliverable.number("copies", 0), deliverable.references("recipients", Names.Kind.ROLE),
                category(deliverable, "category"), category(deliverable, "joins"), fields(deliverable),
                deliverable.sentences("checklist"), deliverable.flag("rows", false));
    }

    private static Optional<Category> category(Section deliverable, String key) {
        return deliverable.has(key) ? Optional.of(deliverable.one(key, Category.class)) : Optional.empty();
    }

    private static List<Field> fields(Section deliverable) {
        List<Field> fields = deliverable.sections("fields").stream().map(PaperReader::field).toList();
        if (fields.stream().map(Field::key).distinct().count() < fields.size()) {
            deliverable.problem("fields", "key-twice", "fields");
        }
        return fields;
    }

    private static Field field(Section section) {
        Field field = new Field(section.text("key"), section.name(), section.flag("required", false));
        section.finish();
        return field;
    }
}
