package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * What the document of a deliverable looks like and who gets it.
 *
 * @param copies     how many originals; 0 when the source says nothing
 * @param recipients roles that get a copy each (R80)
 * @param category   by which an overlay finds the backbone's document of the same kind
 * @param joins      category of the document that this one is part of, when there is one
 * @param fields     of the form, or columns of its table
 * @param checklist  chapters or points that it must have (R84)
 * @param rows       the form is a table with any number of rows; one without what is required is reported (R69)
 */
public record Paper(int copies, List<String> recipients, Optional<Category> category, Optional<Category> joins,
        List<Field> fields, List<Text> checklist, boolean rows) {
    public static final Paper PLAIN = new Paper(0, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** One whose form is no table. */
    public Paper(int copies, List<String> recipients, Optional<Category> category, Optional<Category> joins,
            List<Field> fields, List<Text> checklist) {
        this(copies, recipients, category, joins, fields, checklist, false);
    }

    /** Kinds of documents that methodologies share. */
    public enum Category {
        NOTICE, SCHEME, PLAN, MINUTES, REPORT, ACCEPTANCE, HANDOVER, CONTRACT, FORM
    }

    /** A field of the form (表单). */
    public record Field(String key, Text name, boolean required) {
    }
}
