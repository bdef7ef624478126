package io.phasegate.organisation.web;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.OrganisationView;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Party;
import io.phasegate.organisation.model.RoleProfile;
import io.phasegate.organisation.model.Standing;
import io.phasegate.web.page.Values;
import io.phasegate.web.rest.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the panel's template shows: bodies, members by side, departments and roles (R24, R37), in the reader's language.
 */
final class PanelValues {
    private final OrganisationView view;
    private final Standing standing;
    private final Locale locale;
    private final Map<String, String> texts;
    private final Today today;
    private final Json json;

    PanelValues(OrganisationView view, Locale locale, Map<String, String> texts, Today today, Json json) {
        this.view = view;
        this.standing = view.standing();
        this.locale = locale;
        this.texts = texts;
        this.today = today;
        this.json = json;
    }

    List<Map<String, Object>> bodies() {
        return view.project().method().bodies().stream().map(this::body).toList();
    }

    private Map<String, Object> body(Body body) {
        return Values.of("name", body.name().in(locale), "purpose", body.purpose().in(locale), "required",
                body.required(),
                "sides", Arrays.stream(Side.values()).filter(body.sides()::contains).map(this::side).toList(),
                "parent", body.parent().map(standing::bodyName).map(name -> name.in(locale)),
                "head", body.headRole().map(standing::roleName).map(name -> name.in(locale)),
                "seats", standing.activeInBody(body.key()).stream().map(this::seat).toList());
    }

    private Map<String, Object> seat(Assignment assignment) {
        return Values.of("member", standing.nameOf(assignment), "role", standing.roleName(assignment.role()).in(locale),
                "side", standing.memberOf(assignment).map(Member::side).map(this::side).orElse(""),
                "approved", assignment.approval().isPresent());
    }

    /** Every side, also one without a party: customer, vendor, third party (R24). */
    List<Map<String, Object>> sides() {
        return Arrays.stream(Side.values()).map(side -> Values.of("key", side.name(), "name", side(side), "parties",
                view.organisation().parties().stream().filter(party -> party.side() == side).map(this::party).toList()))
                .toList();
    }

    private Map<String, Object> party(Party party) {
        return Values.of("id", party.id(), "version", party.version(), "name", party.name(), "json",
                json.write(Values.of("side", party.side(), "name", party.name(), "shortName", party.shortName())),
                "members", view.organisation().members().stream().filter(member -> member.partyId() == party.id())
                        .map(this::member).toList(),
                "departments", view.organisation().departments().stream()
                        .filter(department -> department.partyId() == party.id()).map(this::department).toList());
    }

    private Map<String, Object> member(Member member) {
        return Values.of("id", member.id(), "version", member.version(), "name", member.name(), "post", member.post(),
                "phone", member.phone(), "mail", member.mail(), "account", member.userKey().isPresent(), "authority",
                member.businessAuthority(), "itStaff", member.itStaff(), "department",
                member.departmentId().flatMap(view.organisation()::department).map(Department::name), "assignments",
                view.organisation().assignmentsOf(member.id()).stream().map(this::assignment).toList());
    }

    private Map<String, Object> assignment(Assignment assignment) {
        Map<String, Object> values = Values.of("id", assignment.id(), "version", assignment.version(), "role",
                standing.roleName(assignment.role()).in(locale), "body",
                assignment.body().map(standing::bodyName).map(name -> name.in(locale)), "start",
                assignment.terms().start(), "end", assignment.terms().end(), "ended",
                assignment.terms().endedBefore(view.day()), "fullTime", assignment.terms().fullTime(), "percent",
                assignment.terms().timePercent(), "priority", PanelTexts.priority(texts, assignment.terms().priority()),
                "json", json.write(assignment.terms()));
        values.put("approved", assignment.approval().isPresent());
        values.put("approvedBy", assignment.approval()
                .map(approval -> view.organisation().nameOf(approval.personId())));
        values.put("approvedAt", assignment.approval().map(approval -> today.words(approval.at())));
        values.put("own", assignment.approval().isPresent() && assignment.approval().get().own());
        return values;
    }

    private Map<String, Object> department(Department department) {
        return Values.of("id", department.id(), "version", department.version(), "name", department.name(),
                "functional",
                department.functional(), "inScope", department.inScope(), "head",
                department.headMemberId().flatMap(view.organisation()::member).map(Member::name), "json",
                json.write(Values.of("partyId", department.partyId(), "name", department.name(), "functional",
                        department.functional(), "inScope", department.inScope(), "headMemberId",
                        department.headMemberId())));
    }

    List<Map<String, Object>> roles() {
        return RoleProfile.of(view.project().method(), view.viewer().seesInternal()).stream().map(this::role).toList();
    }

    private Map<String, Object> role(RoleProfile profile) {
        Role role = profile.role();
        return Values.of("code", role.code(), "name", role.name().in(locale), "side", side(role.side()), "body",
                role.body().map(standing::bodyName).map(name -> name.in(locale)), "minimum", role.minimum(), "holders",
                standing.activeIn(role.code()).stream().map(standing::nameOf).distinct().toList(), "duties",
                role.duties().stream().map(duty -> duty.in(locale)).toList(), "parts",
                profile.parts().stream().map(part -> Values.of("letter", String.valueOf(part.letter()), "meaning",
                        texts.get("phasegate.organisation.raci." + part.letter()), "name", part.name().in(locale)))
                        .toList());
    }

    /** The last publication (R35), empty when there is none. */
    Optional<Map<String, Object>> publication() {
        return view.organisation().publication().map(publication -> Values.of("number", publication.documentNumber(),
                "date", publication.date(), "audience", publication.audience(), "approver",
                view.organisation().nameOf(publication.approver()), "outdated", view.organisation()
                .publicationOutdated()));
    }

    private String side(Side side) {
        return PanelTexts.side(texts, side);
    }
}
