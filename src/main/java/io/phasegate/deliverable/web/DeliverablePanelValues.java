package io.phasegate.deliverable.web;

import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.Done;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.deliverable.model.Step;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.Today;
import io.phasegate.web.page.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the panel "Deliverable" of an issue shows, in plain values. Used by the panel's context provider. */
public final class DeliverablePanelValues {
    private static final int ANCHOR = 12;

    private final SigningValues signing;
    private final DocumentValues document;
    private final JournalTag tags;
    private final Messages messages;
    private final Today today;

    public DeliverablePanelValues(SigningValues signing, DocumentValues document, JournalTag tags,
            Messages messages, Today today) {
        this.signing = signing;
        this.document = document;
        this.tags = tags;
        this.messages = messages;
        this.today = today;
    }

    /** @param shown the step that the issue's status claims, empty when it is none of ours */
    public Map<String, Object> of(DeliverableCase deliverable, Optional<Step> shown) {
        Locale locale = deliverable.viewer().locale();
        DeliverableState state = deliverable.visibleState();
        Map<String,
                Object> values = Values.of("inPlan", true, "t", messages.ofDomain(locale, "deliverable"), "issueKey",
                deliverable.issue().key(), "code", state.code(), "name", state.definition().name().in(locale),
                "version",
                state.version(), "step", step(locale, state.step()), "complete", state.complete(), "voided",
                state.hasVoidSignature(), "tag", tags.of(deliverable.journal(), deliverable.viewer()), "today",
                deliverable.today(), "anchor", deliverable.journal().head(Stream.SHARED).substring(0, ANCHOR));
        values.put("mismatch", shown.flatMap(status -> mismatch(status, deliverable))
                .map(text -> messages.text(locale, text)));
        values.put("mayRepair", deliverable.organisation().hasOnEitherSide(deliverable.viewer()));
        values.put("history", history(deliverable, state, locale));
        values.putAll(signing.of(deliverable, state, locale));
        values.putAll(document.of(deliverable, locale));
        return Values.plain(values);
    }

    /** Sentences for an issue that no plan knows. */
    public Map<String, Object> notInPlan(Locale locale) {
        return Values.plain(Values.of("inPlan", false, "t", messages.ofDomain(locale, "deliverable")));
    }

    /** The status proves nothing: ahead of the journal it has no record, behind it is only late. */
    private static Optional<Message> mismatch(Step status, DeliverableCase deliverable) {
        Step real = deliverable.state().step();
        if (status.sameRank(real)) {
            return Optional.empty();
        }
        String key = real.isBefore(status) ? "phasegate.deliverable.panel.without-record" : "phasegate.deliverable.panel.pending";
        boolean hidden = !deliverable.viewer().seesInternal() && real.isBefore(Step.DELIVERED);
        return hidden && status.isBefore(Step.DELIVERED) ? Optional.empty()
                : Optional.of(Message.of(key, Message.of(status.nameKey()), Message.of(real.nameKey())));
    }

    private List<Map<String, Object>> history(DeliverableCase deliverable, DeliverableState state, Locale locale) {
        List<Map<String, Object>> lines = new ArrayList<>();
        state.objections().forEach(done -> lines.add(line("objected", done, deliverable, locale)));
        state.reviews().forEach(review -> lines.add(line("reviewed", review.done(), deliverable, locale)));
        state.delivered().ifPresent(done -> lines.add(line("delivered", done, deliverable, locale)));
        state.confirmed().ifPresent(done -> lines.add(line("confirmed", done, deliverable, locale)));
        state.waived().ifPresent(done -> lines.add(line("waived", done, deliverable, locale)));
        state.archived().ifPresent(done -> lines.add(line("archived", done, deliverable, locale)));
        return lines;
    }

    private Map<String, Object> line(String what, Done done, DeliverableCase deliverable, Locale locale) {
        String role = done.role().isEmpty() ? ""
                : new RoleNames(deliverable.project().method()).of(done.role()).in(locale);
        return Values.of("what", messages.text(locale, "phasegate.deliverable.did." + what), "version",
                done.version(), "by",
                messages.text(locale, deliverable.names().of(done.personId())), "role", role, "at",
                today.words(done.at()),
                "comment", done.comment());
    }

    private Map<String, Object> step(Locale locale, Step step) {
        return Values.of("name", messages.text(locale, step.nameKey()), "done",
                step == Step.SIGNED || step == Step.ARCHIVED,
                "key", step.name());
    }
}
