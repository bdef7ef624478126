package io.phasegate.process.rest;

import io.phasegate.blueprint.model.Meeting;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.organisation.model.Member;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.model.Defined;
import io.phasegate.process.model.MeetingState;
import io.phasegate.process.model.MinutesSignature;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A meeting as JSON: how far it is, which sides signed the minutes, who attended. */
final class MeetingJson {
    private MeetingJson() {
    }

    static Map<String, Object> of(ProcessCase opened) {
        MeetingState meeting = opened.states().meeting(opened.subject().code());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issueKey", opened.issue().key());
        json.put("meeting", opened.subject().code());
        json.put("stage", meeting.state().stage());
        json.put("minutesSignedBy", meeting.minutesSignedBySides().stream().sorted().toList());
        json.put("minutes", meeting.signatures().stream().map(one -> signature(one, opened)).toList());
        Meeting definition = new Defined(opened.project().method(), opened.subject()).meeting().orElseThrow();
        json.put("durationMinutes", meeting.duration());
        json.put("longestHours", definition.longestHours());
        json.put("tooLong", meeting.tooLong(definition));
        json.put("members", opened.organisation().members().stream().map(member -> member(member, meeting)).toList());
        return json;
    }

    private static Map<String, Object> signature(MinutesSignature one, ProcessCase opened) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("side", one.side());
        json.put("signer", opened.organisation().nameOf(one.signerId()));
        json.put("recorder", opened.organisation().nameOf(one.entry().personId()));
        json.put("medium", one.isOnPaper() ? Medium.PAPER : Medium.ELECTRONIC);
        json.put("signedOn", one.signedOn());
        json.put("scan", Optional.of(one.scan("name")).filter(name -> !name.isEmpty()));
        return json;
    }

    private static Map<String, Object> member(Member member, MeetingState meeting) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("memberId", member.id());
        json.put("name", member.name());
        json.put("side", member.side());
        json.put("attended", meeting.attendees().contains(member.personId()));
        return json;
    }
}
