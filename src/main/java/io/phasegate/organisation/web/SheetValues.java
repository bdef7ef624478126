package io.phasegate.organisation.web;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.SheetSource.Request;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.RoleProfile;
import io.phasegate.organisation.model.Standing;
import io.phasegate.organisation.model.chart.OrganisationChart;
import io.phasegate.web.page.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on the sheets PP-003-01 (members), -02 (structure with chart) and -03 (duties): R45, methodologies 1.4.
 */
final class SheetValues {
    private static final String KEY_USER = "C_KEYUSER";

    private final Request request;
    private final Standing standing;
    private final SheetTexts texts;
    private final Today today;

    SheetValues(Request request, SheetTexts texts, Today today) {
        this.request = request;
        this.standing = new Standing(request.project().method(), request.organisation(), today.date());
        this.texts = texts;
        this.today = today;
    }

    /** What every sheet shows around its content. */
    Map<String, Object> frame() {
        return Values.of("b", texts.both(), "kind", request.definition().sheet(), "code", request.definition().code(),
                "zh", request.definition().name().zh(), "en", request.definition().name().en(), "version",
                request.version(), "project", request.project().name(), "key", request.project().key(), "customer",
                request.project().customer(), "vendor", request.project().vendor(), "contract",
                request.project().contractNumber(), "date", standing.day(), "anchor",
                request.journal().head(Stream.SHARED), "signers", signers(), "published", publication());
    }

    private List<Map<String, Object>> signers() {
        return request.definition().signers().stream().map(signer -> Values.of("role", roleName(signer.role()), "side",
                texts.side(signer.side()), "holders", String.join(", ", holders(signer.role())))).toList();
    }

    private String publication() {
        return request.organisation().publication().map(publication -> publication.documentNumber() + ", "
                + publication.date() + ", " + publication.audience()).orElse("");
    }

    /** PP-003-01: one line per assignment of a member of the customer. */
    List<Map<String, Object>> team() {
        return ofSide(Side.CUSTOMER).stream().map(this::teamLine).toList();
    }

    private Map<String, Object> teamLine(Assignment assignment) {
        Optional<Member> member = standing.memberOf(assignment);
        return Values.of("name", standing.nameOf(assignment), "department", department(member), "post",
                member.map(Member::post), "role", roleName(assignment.role()), "keyUser",
                texts.yesNo(assignment.role().equals(KEY_USER)), "time", time(assignment), "priority",
                texts.priority(assignment.terms().priority()), "phone", member.map(Member::phone), "mail",
                member.map(Member::mail), "start", assignment.terms().start(), "approved", approved(assignment));
    }

    private String department(Optional<Member> member) {
        return member.flatMap(Member::departmentId).flatMap(request.organisation()::department).map(Department::name)
                .orElse("");
    }

    private String time(Assignment assignment) {
        return assignment.terms().fullTime() ? texts.text("phasegate.organisation.field.fullTime").both()
                : assignment.terms().timePercent() + "%";
    }

    private String approved(Assignment assignment) {
        return assignment.approval().map(approval -> request.organisation().nameOf(approval.personId()) + " "
                + today.words(approval.at())).orElse("");
    }

    String chart() {
        return new OrganisationChart(standing, texts.text("phasegate.organisation.nobody"),
                texts.text("phasegate.organisation.outside-bodies")).svg();
    }

    /** PP-003-02: the bodies with reporting line and the holders of both sides. */
    List<Map<String, Object>> bodies() {
        return request.project().method().bodies().stream()
                .map(body -> Values.of("name", body.name().both(), "purposeZh",
                body.purpose().zh(), "purposeEn", body.purpose().en(), "parent",
                body.parent().map(standing::bodyName).map(Text::both), "head", body.headRole().map(this::roleName),
                "seats",
                seats(body))).toList();
    }

    private List<Map<String, Object>> seats(Body body) {
        return standing.activeInBody(body.key()).stream().map(seat -> Values.of("name", standing.nameOf(seat), "role",
                roleName(seat.role()), "side", standing.memberOf(seat).map(Member::side).map(texts::side))).toList();
    }

    /** PP-003-03: the customer's roles that somebody holds, or that are mandatory. */
    List<Map<String, Object>> duties() {
        return RoleProfile.of(request.project().method(), false).stream()
                .filter(profile -> profile.role().side() == Side.CUSTOMER)
                .filter(profile -> profile.role().minimum() > 0 || !holders(profile.role().code()).isEmpty())
                .map(this::dutiesOf).toList();
    }

    private Map<String, Object> dutiesOf(RoleProfile profile) {
        Role role = profile.role();
        return Values.of("role", role.name().both(), "duties",
                role.duties().stream().map(duty -> Values.of("zh", duty.zh(), "en", duty.en())).toList(), "tasks",
                profile.parts().stream().map(part -> Values.of("letter", String.valueOf(part.letter()), "name",
                        part.name().both())).toList(),
                "holders", standing.notEnded().stream().filter(assignment -> assignment.role().equals(role.code()))
                        .map(this::commitment).toList());
    }

    private Map<String, Object> commitment(Assignment assignment) {
        return Values.of("name", standing.nameOf(assignment), "time", time(assignment), "from", assignment.terms()
                .start(),
                "until", assignment.terms().end().map(LocalDate::toString), "appraisal",
                texts.yesNo(assignment.terms().appraisalLinked()), "reward", assignment.terms().rewardNote());
    }

    private List<Assignment> ofSide(Side side) {
        return standing.notEnded().stream()
                .filter(assignment -> standing.memberOf(assignment).filter(member -> member.side() == side).isPresent())
                .toList();
    }

    private List<String> holders(String role) {
        return standing.notEnded().stream().filter(assignment -> assignment.role().equals(role)).map(standing::nameOf)
                .distinct().toList();
    }

    private String roleName(String code) {
        return standing.roleName(code).both();
    }
}
