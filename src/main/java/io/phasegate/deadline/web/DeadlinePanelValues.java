package io.phasegate.deadline.web;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.deadline.IssueDeadlines.OfIssue;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.deadline.model.DeadlineStatus;
import io.phasegate.language.Messages;
import io.phasegate.web.page.Values;
import java.util.Locale;
import java.util.Map;

/** What the panel "Deadlines" of an issue shows, in plain values and the reader's language. */
public final class DeadlinePanelValues {
    private final Messages messages;

    public DeadlinePanelValues(Messages messages) {
        this.messages = messages;
    }

    /** @param base path under which the host answers */
    public Map<String, Object> of(OfIssue found, String base) {
        Locale locale = found.viewer().locale();
        return Values.plain(Values.of("t", messages.ofDomain(locale, "deadline"), "page",
                base + "/plugins/servlet/phasegate/projects/"
                + found.issue().project().key() + "/deadlines", "rows", found.deadlines().stream()
                        .map(one -> row(found, one, locale)).toList()));
    }

    private Map<String, Object> row(OfIssue found, Deadline one, Locale locale) {
        String left = DeadlineWords.left(one);
        return map("id", one.key(), "text", one.rule().text().in(locale), "internal", one.internal(), "status",
                messages.text(locale, one.status().nameKey()), "lozenge", DeadlineWords.lozenge(one.status()), "late",
                one.status() == DeadlineStatus.MISSED, "due", text(locale, "due", one.dueOn().toString()), "left",
                left.isEmpty() ? "" : text(locale, left, Math.abs(one.workingDaysLeft())), "responsible",
                text(locale, "responsible", found.responsible(one).in(locale)));
    }

    private String text(Locale locale, String key, Object argument) {
        return messages.text(locale, "phasegate.deadline.panel." + key, argument);
    }
}
