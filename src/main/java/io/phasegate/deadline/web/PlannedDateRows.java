package io.phasegate.deadline.web;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.project.PlannedDatesView;
import io.phasegate.project.model.PlanItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The dates for which limits wait, in the reader's language, for the page of the deadlines. */
final class PlannedDateRows {
    private PlannedDateRows() {
    }

    static List<Map<String, Object>> of(PlannedDatesView view, Locale locale) {
        return view.items().stream().map(item -> row(view, item, locale)).toList();
    }

    private static Map<String, Object> row(PlannedDatesView view, PlanItem item, Locale locale) {
        return map("item", item.key(), "id", item.key().replace(':', '-'), "code", item.code(), "name",
                item.name().in(locale), "date", view.date(item).map(LocalDate::toString).orElse(""), "version",
                String.valueOf(view.version(item)), "internal", item.nature() == DocNature.INTERNAL, "mayChange",
                view.mayChange());
    }
}
