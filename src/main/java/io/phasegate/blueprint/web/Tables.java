package io.phasegate.blueprint.web;

import io.phasegate.language.Messages;
import io.phasegate.language.model.Text;
import io.phasegate.web.page.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words tables for the pages of a blueprint: title, columns and rows, all in the reader's language. */
final class Tables {
    private final Messages messages;
    private final Locale locale;

    Tables(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String word(String key, Object... arguments) {
        return messages.text(locale, "phasegate.blueprint." + key, arguments);
    }

    String in(Text text) {
        return text.in(locale);
    }

    /** Yes or nothing. */
    String mark(boolean is) {
        return is ? word("table.yes") : "";
    }

    /** @param name also its id in the page; columns are named below `phasegate.blueprint.table.column` */
    Map<String, Object> table(String name, List<String> columns, Stream<List<String>> rows) {
        return headed(name, columns.stream().map(column -> word("table.column." + column)).toList(), rows);
    }

    /** @param heads what stands above the columns, such as names of blueprints */
    Map<String, Object> headed(String name, List<String> heads, Stream<List<String>> rows) {
        List<Object> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>(row)));
        return Values.plain(Values.of("name", name, "title", word("table." + name), "columns", heads, "rows", cells));
    }
}
