package io.phasegate.process.web;

import io.phasegate.blueprint.model.Meeting;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.deliverable.model.PersonNames;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Member;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.model.Defined;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.MeetingState;
import io.phasegate.process.model.ProcessStep;
import io.phasegate.process.model.Stage;
import io.phasegate.web.page.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the panel "Meeting" of an issue shows, in plain values. Used by the panel's context provider. */
public final class MeetingPanelValues {
    private final JournalTag tags;
    private final Messages messages;
    private final Today today;

    public MeetingPanelValues(JournalTag tags, Messages messages, Today today) {
        this.tags = tags;
        this.messages = messages;
        this.today = today;
    }

    /** @param shown the stage that the issue's status claims, empty when it is none of ours */
    public Map<String, Object> of(ProcessCase opened, Optional<Stage> shown) {
        Locale locale = opened.viewer().locale();
        MeetingState meeting = opened.states().meeting(opened.subject().code());
        Stage real = meeting.state().stage();
        Map<String, Object> values = Values.of("inPlan", true, "t", messages.ofDomain(locale, "process"), "issueKey",
                opened.issue().key(), "stage", messages.text(locale, real.nameKey()), "over", real.isOver(), "tag",
                tags.of(opened.journal(), opened.viewer()));
        values.put("mismatch", shown.filter(status -> status != real).map(status -> messages.text(locale, Message.of(
                status.ordinal() > real.ordinal() ? "phasegate.process.panel.without-record" : "phasegate.process.panel.pending",
                Message.of(status.nameKey()), Message.of(real.nameKey())))));
        values.put("mayRepair", opened.viewer().seesInternal() || !opened.who().actor().personId().isEmpty());
        values.put("chair", roles(opened, definition(opened).chair().map(List::of).orElse(List.of()), locale));
        values.put("signers", roles(opened, definition(opened).signedBy(), locale));
        values.put("invited", roles(opened, definition(opened).attendees(), locale));
        values.put("signatures", meeting.state().entries().stream().filter(entry -> entry.kind() == EntryKind.MINUTES_SIGNED)
                .map(entry -> signature(entry, opened, locale)).toList());
        values.put("members", opened.organisation().members().stream().map(member -> member(member, meeting, locale)).toList());
        values.put("attended", !meeting.attendees().isEmpty());
        values.put("mayRecord", opened.attempt(ProcessStep.ATTEND, real, IssueValues.NONE, "").ruling().isAllowed());
        return Values.plain(values);
    }

    /** Sentences for an issue that no plan knows. */
    public Map<String, Object> notInPlan(Locale locale) {
        return Values.plain(Values.of("inPlan", false, "t", messages.ofDomain(locale, "process")));
    }

    private static Meeting definition(ProcessCase opened) {
        return new Defined(opened.project().method(), opened.subject()).meeting().orElseThrow();
    }

    private static String roles(ProcessCase opened, List<String> codes, Locale locale) {
        return new RoleNames(opened.project().method()).of(codes).in(locale);
    }

    private Map<String, Object> signature(Entry entry, ProcessCase opened, Locale locale) {
        return Values.of("side", messages.text(locale, side(entry.text("side"))), "by", messages.text(locale,
                PersonNames.of(opened.organisation()).of(entry.personId())), "at", today.words(entry.at()));
    }

    private Map<String, Object> member(Member member, MeetingState meeting, Locale locale) {
        return Values.of("id", member.id(), "name", member.name(), "side", messages.text(locale, side(member.side().name())),
                "attended", meeting.attendees().contains(member.personId()));
    }

    private static String side(String side) {
        return "phasegate.deliverable.side." + side.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
