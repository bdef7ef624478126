package io.phasegate.process.web;

import io.phasegate.blueprint.model.Meeting;
import io.phasegate.deliverable.AttachedFile;
import io.phasegate.deliverable.Files;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.deliverable.model.PersonNames;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Member;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.model.Defined;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.MeetingState;
import io.phasegate.process.model.MinutesSignature;
import io.phasegate.process.model.ProcessStep;
import io.phasegate.process.model.Stage;
import io.phasegate.web.page.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the panel "Meeting" of an issue shows, in plain values. Used by the panel's context provider. */
public final class MeetingPanelValues {
    private final JournalTag tags;
    private final Messages messages;
    private final Today today;
    private final PaperMinutesValues paper;
    private final Files files;

    public MeetingPanelValues(JournalTag tags, Messages messages, Today today, Files files) {
        this.paper = new PaperMinutesValues(files);
        this.files = files;
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
        values.put("mayRepair", opened.organisation().hasOnEitherSide(opened.viewer()));
        values.put("chair", roles(opened, definition(opened).chair().map(List::of).orElse(List.of()), locale));
        values.put("signers", roles(opened, definition(opened).signedBy(), locale));
        values.put("invited", roles(opened, definition(opened).attendees(), locale));
        values.put("signatures", signatures(meeting, opened, locale));
        values.putAll(paper.of(opened, definition(opened).signedBy(), meeting));
        values.put("members", opened.organisation().members().stream()
                .map(member -> member(member, meeting, locale)).toList());
        values.put("duration", meeting.duration().map(String::valueOf).orElse(""));
        values.put("tooLong",
                !meeting.tooLong(definition(opened)) ? "" : messages.text(locale, "phasegate.process.panel.too-long",
                definition(opened).longestHours()));
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

    private List<Map<String, Object>> signatures(MeetingState meeting, ProcessCase opened, Locale locale) {
        boolean paper = meeting.signatures().stream().anyMatch(MinutesSignature::isOnPaper);
        FileCheck check = FileCheck.present(paper ? files.of(opened.issue().id()).stream()
                .collect(Collectors.toMap(AttachedFile::attachmentId, file -> "")) : Map.of());
        return meeting.signatures().stream().map(one -> signature(one, check, opened, locale)).toList();
    }

    private Map<String, Object> signature(MinutesSignature one, FileCheck check, ProcessCase opened, Locale locale) {
        PersonNames names = PersonNames.of(opened.organisation());
        return Values.of("side", messages.text(locale, side(one.side())), "by",
                messages.text(locale, names.of(one.signerId())),
                "at", one.signedOn().orElse(today.words(one.entry().at())), "paper", one.isOnPaper(), "scan",
                one.scan("name"), "gone", one.missing(check).isPresent(),
                "sha", one.scan("sha256"), "recorder", messages.text(locale, names.of(one.entry().personId())));
    }

    private Map<String, Object> member(Member member, MeetingState meeting, Locale locale) {
        return Values.of("id", member.id(), "name", member.name(), "side",
                messages.text(locale, side(member.side().name())),
                "attended", meeting.attendees().contains(member.personId()));
    }

    private static String side(String side) {
        return "phasegate.deliverable.side." + side.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
