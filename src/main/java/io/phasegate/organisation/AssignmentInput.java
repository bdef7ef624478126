package io.phasegate.organisation;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Role;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Priority;
import io.phasegate.organisation.model.Standing;
import io.phasegate.organisation.model.Terms;
import java.time.LocalDate;
import java.util.Optional;

/** An assignment as a person or program typed it; dates are ISO text. */
public record AssignmentInput(Long memberId, String role, String body, String start, String end, Boolean fullTime,
        Integer timePercent, String priority, Boolean appraisalLinked, String rewardNote) {

    /** @param own id of the assignment it replaces, 0 for a new one */
    Terms checked(Standing standing, long own) {
        InputErrors errors = new InputErrors();
        boolean full = Boolean.TRUE.equals(fullTime);
        String bodyKey = errors.optional("body", body, 100);
        Optional<LocalDate> first = errors.date("start", start);
        Optional<LocalDate> last = errors.date("end", end);
        Optional<Priority> wanted = errors.oneOf("priority", priority == null ? "NORMAL" : priority, Priority.class);
        String note = errors.optional("rewardNote", rewardNote, 450);
        errors.require(first.isPresent(), "start", "required");
        errors.require(first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()), "end",
                "end-before-start");
        checkTime(errors, full);
        checkMemberAndRole(errors, standing, bodyKey);
        errors.refuseIfAny();
        Terms terms = new Terms(memberId, role, Optional.of(bodyKey).filter(key -> !key.isEmpty()),
                first.orElseThrow(), last,
                full, full ? 100 : timePercent, wanted.orElseThrow(), Boolean.TRUE.equals(appraisalLinked), note);
        errors.require(standing.organisation().assignments().stream().noneMatch(other -> isTwin(other, terms, own)),
                "role",
                "assigned-already");
        errors.refuseIfAny();
        return terms;
    }

    private void checkTime(InputErrors errors, boolean full) {
        errors.require(full || timePercent != null, "timePercent", "required");
        errors.require(timePercent == null || timePercent >= 0 && timePercent <= 100, "timePercent", "percent");
        errors.require(!full || timePercent == null || timePercent == 100, "timePercent", "full-time-is-100");
    }

    private void checkMemberAndRole(InputErrors errors, Standing standing, String bodyKey) {
        Optional<Member> member = memberId == null ? Optional.empty() : standing.organisation().member(memberId);
        Optional<Role> known = standing.method().role(role == null ? "" : role);
        Optional<Body> wanted = standing.method().body(bodyKey);
        errors.require(member.isPresent(), "memberId", "unknown-member");
        errors.require(known.isPresent(), "role", "unknown-role");
        errors.require(bodyKey.isEmpty() || wanted.isPresent(), "body", "unknown-body");
        if (member.isPresent()) {
            errors.require(known.isEmpty() || known.get().side() == member.get().side(), "role", "role-of-other-side");
            errors.require(wanted.isEmpty() || wanted.get().sides().contains(member.get().side()), "body",
                    "body-of-other-side");
        }
    }

    private static boolean isTwin(Assignment other, Terms terms, long own) {
        return other.id() != own && other.memberId() == terms.memberId() && other.role().equals(terms.role())
                && other.body().equals(terms.body()) && other.terms().overlaps(terms);
    }
}
