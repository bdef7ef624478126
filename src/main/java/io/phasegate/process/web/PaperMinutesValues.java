package io.phasegate.process.web;

import io.phasegate.blueprint.model.Role;
import io.phasegate.deliverable.Files;
import io.phasegate.organisation.model.Member;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.MeetingState;
import io.phasegate.process.model.ProcessStep;
import io.phasegate.web.page.FileSizes;
import io.phasegate.web.page.Values;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The form with which somebody records minutes that were signed on paper: who may have signed, and the scans to
 * choose from.
 */
final class PaperMinutesValues {
    private final Files files;

    PaperMinutesValues(Files files) {
        this.files = files;
    }

    /** @param roles that sign the minutes */
    Map<String, Object> of(ProcessCase opened, List<String> roles, MeetingState meeting) {
        boolean recorder = opened.attempt(ProcessStep.ATTEND, meeting.state().stage(), IssueValues.NONE, "")
                .ruling().isAllowed();
        List<Map<String, Object>> candidates = recorder ? candidates(opened, roles, meeting) : List.of();
        return Values.of("mayRecordPaper", !candidates.isEmpty(), "candidates", candidates, "paperDay",
                opened.today().toString(), "scans", candidates.isEmpty() ? List.of() : files.of(opened.issue().id())
                .stream()
                        .map(file -> Values.of("id", file.attachmentId(), "name", file.name(), "size",
                                FileSizes.words(file.size()))).toList());
    }

    private static List<Map<String, Object>> candidates(ProcessCase opened, List<String> roles, MeetingState meeting) {
        return roles.stream().flatMap(code -> opened.project().method().role(code).stream())
                .filter(role -> !meeting.minutesSignedBySides().contains(role.side()))
                .map(role -> holders(opened, role)).flatMap(Collection::stream).distinct()
                .map(member -> Values.of("memberId", member.id(), "name", member.name())).toList();
    }

    private static List<Member> holders(ProcessCase opened, Role role) {
        return opened.organisation().holders(role.code(), opened.today()).stream()
                .filter(member -> member.side() == role.side())
                .filter(member -> !member.personId().equals(opened.who().actor().personId())).toList();
    }
}
