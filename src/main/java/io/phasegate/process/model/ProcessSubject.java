package io.phasegate.process.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How one of them is named in the journal.
 *
 * @param code blueprint key of what is planned, id of the Jira issue of what somebody created besides the plan
 */
public record ProcessSubject(ProcessKind kind, String code) {

    public static ProcessSubject reported(ProcessKind kind, long issueId) {
        return new ProcessSubject(kind, String.valueOf(issueId));
    }

    /** Of a plan item, by the name of its kind; empty for phases, tasks and deliverables. */
    public static Optional<ProcessSubject> planned(String kind, String code) {
        return Arrays.stream(ProcessKind.values()).filter(one -> one.isPlanned() && one.name().equals(kind)).findFirst()
                .map(one -> new ProcessSubject(one, code));
    }

    /** The method knows it by name; keys of blueprints begin with a letter. */
    boolean isNamed() {
        return !Character.isDigit(code.charAt(0));
    }

    /** E.g. `payment:SC-PAY1`, `error:10203`. */
    public String name() {
        return kind.prefix() + ":" + code;
    }

    /** What may happen only once: `receive:payment:sc-pay1`. */
    public String claim(String act, Object... parts) {
        StringBuilder claim = new StringBuilder(act).append(':').append(name());
        for (Object part : parts) {
            claim.append(':').append(part);
        }
        return claim.toString().toLowerCase(Locale.ROOT);
    }
}
