package io.phasegate.process.rest;

import io.phasegate.organisation.model.Member;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.model.MeetingState;
import java.util.LinkedHashMap;
import java.util.Map;

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
        json.put("members", opened.organisation().members().stream().map(member -> member(member, meeting)).toList());
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
