package io.phasegate.assurance.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form that a page shows, as the browser would send it: every field with the value it has, and the first button. Used
 * by the fuzzer of pages, which spoils one field at a time.
 */
record ShownForm(String action, Map<String, String> values) {
    private static final Set<String> OF_THE_HOST = Set.of("atl_token");

    /** Forms of the plugin's own that change something, one of each kind. */
    static List<ShownForm> of(String html, String context) {
        Map<Set<String>, ShownForm> forms = new LinkedHashMap<>();
        for (Element form : Jsoup.parse(html).select("form[method=post][action*=/phasegate/]")) {
            ShownForm read = new ShownForm(form.attr("action").substring(context.length()), read(form));
            forms.putIfAbsent(read.values().keySet(), read);
        }
        return new ArrayList<>(forms.values());
    }

    private static Map<String, String> read(Element form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element field : form.select("[name]")) {
            boolean off = field.is("[type=checkbox]:not([checked]), [type=radio]:not([checked])");
            values.putIfAbsent(field.attr("name"), off ? "" : value(field));
        }
        return values;
    }

    private static String value(Element field) {
        Element chosen = field.is("select") ? field.selectFirst("option[selected]") : null;
        return chosen == null ? field.val() : chosen.val();
    }

    /** Names of fields that may be spoilt. */
    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(values.keySet());
        fields.removeAll(OF_THE_HOST);
        return fields;
    }

    /** @param raw how the value stands in the body, well encoded or not */
    String with(String field, String raw) {
        List<String> pairs = new ArrayList<>();
        values.forEach((name, value) -> pairs.add(Aim.encoded(name) + "=" + (name.equals(field) ? raw
                : Aim.encoded(value))));
        return String.join("&", pairs);
    }
}
