package io.phasegate.project;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fields that a user typed and collects what is wrong with them, so that he gets all of it at once. */
final class Fields {
    private final Map<String, Message> problems = new LinkedHashMap<>();

    void refuse(String field, String reason, Object... arguments) {
        problems.putIfAbsent(field, Message.of("phasegate.project.bad." + reason, arguments));
    }

    void refuse(Map<String, Message> reasons) {
        reasons.forEach(problems::putIfAbsent);
    }

    String required(String field, String value, int longest) {
        if (value.isEmpty()) {
            refuse(field, "missing");
        }
        return optional(field, value, longest);
    }

    String optional(String field, String value, int longest) {
        if (value.length() > longest) {
            refuse(field, "too-long", longest);
        }
        return value;
    }

    String oneOf(String field, String value, String otherwise, List<String> allowed) {
        String chosen = value.isEmpty() ? otherwise : value;
        if (!allowed.contains(chosen)) {
            refuse(field, "not-one-of", chosen, String.join(", ", allowed));
        }
        return chosen;
    }

    Optional<LocalDate> date(String field, String value) {
        try {
            Optional<LocalDate> date = value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
            if (date.filter(day -> day.getYear() < 1990 || day.getYear() > 2100).isPresent()) {
                refuse(field, "date-out-of-range", value);
            }
            return date;
        } catch (DateTimeException impossible) {
            refuse(field, "no-date", value);
            return Optional.empty();
        }
    }

    Optional<LocalDate> requiredDate(String field, String value) {
        if (value.isEmpty()) {
            refuse(field, "missing");
        }
        return date(field, value);
    }

    /** 0 when it is not usable. */
    int wholeNumber(String field, String value, int largest) {
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > largest) {
            refuse(field, value.isEmpty() ? "missing" : "no-whole-number", value, largest);
            return 0;
        }
        return Integer.parseInt(value);
    }

    Optional<BigDecimal> perCent(String field, String value) {
        if (!value.matches("[0-9]{1,3}([.][0-9]{1,2})?")) {
            refuse(field, "no-per-cent", value);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(value));
    }

    boolean none() {
        return problems.isEmpty();
    }

    void throwIfAny() {
        if (!none()) {
            throw Refusal.badInput(problems);
        }
    }
}
