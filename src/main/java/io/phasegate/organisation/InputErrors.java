package io.phasegate.organisation;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects everything that is wrong with an input, field by field, so that the user sees all of it at once. */
final class InputErrors {
    private static final String PREFIX = "phasegate.organisation.input.";
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Map<String, Message> errors = new LinkedHashMap<>();

    void require(boolean right, String field, String reason, Object... arguments) {
        if (!right) {
            errors.putIfAbsent(field, Message.of(PREFIX + reason, arguments));
        }
    }

    String required(String field, String value, int longest) {
        String text = optional(field, value, longest);
        require(!text.isEmpty(), field, "required");
        return text;
    }

    String optional(String field, String value, int longest) {
        String text = value == null ? "" : value.strip();
        require(text.length() <= longest, field, "too-long", longest);
        require(text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'), field, "control-character");
        return text;
    }

    <E extends Enum<E>> Optional<E> oneOf(String field, String value, Class<E> type) {
        require(value != null && !value.isBlank(), field, "required");
        E[] constants = type.getEnumConstants();
        Optional<E> found = Arrays.stream(constants).filter(constant -> constant.name().equals(value)).findFirst();
        require(found.isPresent(), field, "one-of", Arrays.stream(constants).map(Enum::name)
                .collect(Collectors.joining(", ")));
        return found;
    }

    /** Empty and wrong dates give an empty value; only wrong ones are an error. */
    Optional<LocalDate> date(String field, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(value.strip());
            require(!date.isBefore(EARLIEST) && date.isBefore(LATEST), field, "date-out-of-range");
            return Optional.of(date);
        } catch (DateTimeException e) {
            require(false, field, "date");
            return Optional.empty();
        }
    }

    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
    }
}
