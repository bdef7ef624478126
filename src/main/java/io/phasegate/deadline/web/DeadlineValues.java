package io.phasegate.deadline.web;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.deadline.DeadlineView;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.deadline.model.DeadlineStatus;
import io.phasegate.language.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The deadlines as maps, lists and strings in the reader's language, for their page. */
final class DeadlineValues {
    private final DeadlineView view;
    private final Messages messages;
    private final Locale locale;
    private final String contextPath;

    DeadlineValues(DeadlineView view, Messages messages, Locale locale, String contextPath) {
        this.view = view;
        this.messages = messages;
        this.locale = locale;
        this.contextPath = contextPath;
    }

    Map<String, Object> all() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "deadline"));
        values.put("project", view.ref().key());
        values.put("noRules", view.project().method().deadlines().isEmpty());
        values.put("roles", roles());
        values.put("closed", view.deadlines().stream().filter(one -> !one.isPending()).map(this::row).toList());
        return values;
    }

    private List<Map<String, Object>> roles() {
        Map<String, List<Map<String, Object>>> byRole = new LinkedHashMap<>();
        view.deadlines().stream().filter(Deadline::isPending).forEach(one -> byRole
                .computeIfAbsent(one.rule().responsible(), role -> new ArrayList<>()).add(row(one)));
        return byRole.entrySet().stream().map(role -> map("code", role.getKey(), "name", view.role(role.getKey())
                .in(locale),
                "size", String.valueOf(role.getValue().size()), "rows", role.getValue())).toList();
    }

    private Map<String, Object> row(Deadline one) {
        Map<String,
                Object> row = map("id", one.key(), "version", String.valueOf(one.acts()), "rule", one.rule().key(),
                "text",
                one.rule().text().in(locale), "about", about(one),
                "issueKey", view.issueKey(one).orElse(""), "url", view.issueKey(one)
                        .map(key -> contextPath + "/browse/" + key).orElse(""), "due", one.dueOn().toString());
        row.putAll(map("left", left(one), "late", one.status() == DeadlineStatus.MISSED, "status",
                messages.text(locale, one.status().nameKey()), "lozenge", DeadlineWords.lozenge(one.status()),
                "internal", one.internal(),
                "escalates", one.rule().escalatesTo().map(role -> text("escalates", view.role(role).in(locale)))
                .orElse(""),
                "told", Optional.ofNullable(view.told().get(one.key())).map(at -> text("escalated", day(at)))
                .orElse(""),
                "doneAt", one.doneAt().map(at -> text("done.at", day(at))).orElse(""), "acts", acts(one)));
        return row;
    }

    /** For who may act: what is possible now. */
    private List<Map<String, Object>> acts(Deadline one) {
        List<String> words = switch (one.status()) {
            case OPEN -> List.of("close", "pause", "cancel");
            case PAUSED -> List.of("close", "resume", "cancel");
            case MISSED -> one.doneAt().isEmpty() ? List.of("close") : List.of();
            case MET, CANCELLED -> List.of();
        };
        return view.mayAct(one) ? words.stream().map(word -> map("word", word, "name", text("act." + word), "label",
                text("act.for", text("act." + word), one.rule().text().in(locale)))).toList() : List.of();
    }

    /** The name of what is planned; what was reported has no other name than the key that is shown anyway. */
    private String about(Deadline one) {
        return view.about(one).map(name -> name.in(locale))
                .filter(name -> view.issueKey(one).filter(name::equals).isEmpty())
                .map(name -> text("about", name)).orElse("");
    }

    private String left(Deadline one) {
        String word = DeadlineWords.left(one);
        return word.isEmpty() ? "" : text("days." + word, Math.abs(one.workingDaysLeft()));
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault()).toString();
    }

    private String text(String key, Object... arguments) {
        return messages.text(locale, "phasegate.deadline." + key, arguments);
    }
}
