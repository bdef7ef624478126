package sandbox.pages.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sandbox.field.FieldCatalogue;
import sandbox.field.Kind;
import sandbox.pages.page.PageRequest;

/** Reads the fields of a screen from a submitted form. A field the form did not hold is not among them. */
public final class Submitted {
    private final FieldCatalogue catalogue;

    public Submitted(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Map<String, List<String>> values(PageRequest page, List<String> fieldIds) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String id : fieldIds) {
            if (page.has(id) || page.has(id + "-shown")) {
                values.put(id, parts(page, id));
            }
        }
        return values;
    }

    /** Without a chosen box a browser sends nothing, hence the hidden `-shown` marker. */
    private List<String> parts(PageRequest page, String id) {
        Kind kind = catalogue.kind(id);
        Stream<String> sent = page.params(id).stream().map(String::trim);
        if (kind == Kind.PERSONS || kind == Kind.LABELS) {
            sent = sent.flatMap(text -> Arrays.stream(text.split("[,\\s]+")));
        }
        return kind == Kind.LINES || kind == Kind.TEXT ? sent.toList() : sent.filter(text -> !text.isEmpty()).toList();
    }
}
