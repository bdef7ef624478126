package sandbox.pages.form;

import java.util.List;
import sandbox.field.Choice;

/**
 * One field of a form with what is entered in it and what is wrong with it. `kind` is a {@link sandbox.field.Kind}
 * id.
 */
public record FormField(String id, String label, String kind, boolean required, List<Choice> choices,
        List<String> values, String error) {
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Several users or labels are typed with commas between them. */
    public String joined() {
        return String.join(", ", values);
    }

    public boolean isChosen(String value) {
        return values.contains(value);
    }
}
