package io.phasegate.organisation;

import static io.phasegate.organisation.OrganisationDesk.ANY;
import static io.phasegate.organisation.OrganisationDesk.assignmentInput;
import static io.phasegate.organisation.OrganisationDesk.memberInput;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Approval;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Member;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.After;
import org.junit.Test;

/** The commands of the organisation over Active Objects: what they write, and everything they refuse. */
public class OrganisationCommandsTest {
    private final OrganisationDesk desk = OrganisationDesk.onH2();
    private final long customer = desk.customer();

    @After
    public void closeDatabase() throws Exception {
        desk.database.close();
    }

    private static Refusal refusal(ThrowingCallable command) {
        Refusal[] caught = new Refusal[1];
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> caught[0] = refusal);
        return caught[0];
    }

    private long sponsor() {
        long sponsor = desk.member(customer, "李总", "sponsor");
        desk.assigned(sponsor, "C_SPONSOR");
        return sponsor;
    }

    private void approveAll() {
        desk.caller.is("sponsor");
        desk.organisation().assignments().forEach(open -> desk.approvals.approve("HDI", open.id(), ANY));
    }

    private PublicationInput document(String number, Long approver) {
        return new PublicationInput(number, "2026-02-01", "全体员工", approver);
    }

    // members

    @Test
    public void shouldRecordMemberWithoutAccountR25() {
        desk.members.add("HDI", new MemberInput(customer, " 赵敏 ", "", null, "会计", "021-1", "z@hd.cn", true, false));
        Member member = desk.organisation().members().get(0);
        assertThat(member.name()).isEqualTo("赵敏");
        assertThat(member.userKey()).isEmpty();
        assertThat(List.of(member.post(), member.phone(), member.mail())).containsExactly("会计", "021-1", "z@hd.cn");
    }

    @Test
    public void shouldPutMemberWithAccountIntoProjectRoleOfHisSide() {
        desk.member(customer, "王经理", "cpm");
        assertThat(desk.users.sides).containsEntry("cpm", Side.CUSTOMER);
    }

    @Test
    public void shouldTakeProjectRoleAwayWhenMemberIsRemoved() {
        long id = desk.member(customer, "王经理", "cpm");
        desk.members.remove("HDI", id, ANY);
        assertThat(desk.users.sides).doesNotContainKey("cpm");
        assertThat(desk.organisation().members()).isEmpty();
    }

    @Test
    public void shouldRefuseMemberWithoutNameOnEveryFieldAtOnce() {
        Refusal refusal = refusal(() -> desk.members.add("HDI",
                new MemberInput(77L, " ", "nobody", 5L, "", "", "no mail", true, false)));
        assertThat(refusal.fields()).containsOnlyKeys("name", "partyId", "departmentId", "account", "mail");
        assertThat(desk.organisation().members()).isEmpty();
    }

    @Test
    public void shouldRefuseVendorUserOnTheCustomerSide() {
        assertThat(refusal(() -> desk.member(customer, "Chen", "pm")).fields()).containsOnlyKeys("account");
    }

    @Test
    public void shouldRefuseSecondMemberWithTheSameAccount() {
        desk.member(customer, "王经理", "cpm");
        assertThat(refusal(() -> desk.member(customer, "王二", "cpm")).fields()).containsOnlyKeys("account");
    }

    @Test
    public void shouldKeepPersonWhenNameOfMemberChanges() {
        long id = desk.member(customer, "王经理", "cpm");
        String person = desk.organisation().member(id).orElseThrow().personId();
        desk.members.change("HDI", id, ANY, memberInput(customer, "王建国", "cpm"));
        assertThat(desk.organisation().member(id)).map(Member::personId).contains(person);
        assertThat(desk.organisation().member(id)).map(Member::name).contains("王建国");
    }

    @Test
    public void shouldNotRemoveMemberWhoHasAssignments() {
        long id = desk.member(customer, "王经理", "cpm");
        desk.assigned(id, "C_PM");
        assertThat(refusal(() -> desk.members.remove("HDI", id, ANY)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void shouldNotRemovePartyThatHasMembers() {
        desk.member(customer, "王经理", "");
        assertThat(refusal(() -> desk.parties.remove("HDI", customer, ANY)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    // assignments

    @Test
    public void shouldRefuseAssignmentToRoleThatTheMethodDoesNotKnow() {
        long id = desk.member(customer, "王经理", "cpm");
        assertThat(refusal(() -> desk.assigned(id, "C_KING")).fields()).containsOnlyKeys("role");
    }

    @Test
    public void shouldRefuseRoleOfTheOtherSide() {
        long id = desk.member(customer, "王经理", "cpm");
        assertThat(refusal(() -> desk.assigned(id, "V_PM")).fields()).containsOnlyKeys("role");
    }

    @Test
    public void shouldRefuseImpossibleDatesAndTimeAtOnce() {
        long id = desk.member(customer, "王经理", "cpm");
        Refusal refusal = refusal(() -> desk.assignments.add("HDI",
                new AssignmentInput(id, "C_PM", "MOON", "2026-13-01",
                "soon", false, 101, "URGENT", false, "")));
        assertThat(refusal.fields()).containsOnlyKeys("body", "start", "end", "timePercent", "priority");
    }

    @Test
    public void shouldRefuseEndBeforeStart() {
        long id = desk.member(customer, "王经理", "cpm");
        Refusal refusal = refusal(() -> desk.assignments.add("HDI", new AssignmentInput(id, "C_PM", null, "2026-02-01",
                "2026-01-31", true, null, "HIGH", false, "")));
        assertThat(refusal.fields()).containsOnlyKeys("end");
    }

    @Test
    public void shouldRefuseTheSameAssignmentTwice() {
        long id = desk.member(customer, "王经理", "cpm");
        desk.assigned(id, "C_PM");
        assertThat(refusal(() -> desk.assigned(id, "C_PM")).fields()).containsOnlyKeys("role");
    }

    // approval, publication

    @Test
    public void shouldRecordApprovalOfTheSponsorR34() {
        Assignment manager = desk.assigned(desk.member(customer, "王经理", "cpm"), "C_PM");
        long sponsor = sponsor();
        approveAll();
        Approval approval = desk.organisation().assignment(manager.id()).orElseThrow().approval().orElseThrow();
        assertThat(desk.organisation().memberOfPerson(approval.personId())).map(Member::id).contains(sponsor);
        assertThat(approval.own()).isFalse();
    }

    @Test
    public void shouldShowThatTheSponsorApprovedHimself() {
        sponsor();
        approveAll();
        assertThat(desk.organisation().assignments().get(0).approval()).map(Approval::own).contains(true);
    }

    @Test
    public void shouldRefuseApprovalByAnybodyElse() {
        Assignment manager = desk.assigned(desk.member(customer, "王经理", "cpm"), "C_PM");
        for (String other : List.of("pm", "cpm")) {
            desk.caller.is(other);
            assertThat(refusal(() -> desk.approvals.approve("HDI", manager.id(), ANY)).kind())
                    .isEqualTo(Refusal.Kind.FORBIDDEN);
        }
    }

    @Test
    public void shouldNameTheFirstWhenApprovedTwice() {
        sponsor();
        approveAll();
        Refusal refusal = refusal(this::approveAll);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.messages().get(0).arguments()).first().isEqualTo("李总");
    }

    @Test
    public void shouldAskForNewApprovalWhenTermsChangeR34() {
        long member = desk.member(customer, "王经理", "cpm");
        Assignment manager = desk.assigned(member, "C_PM");
        sponsor();
        approveAll();
        desk.caller.is("pm");
        desk.assignments.change("HDI", manager.id(), ANY, new AssignmentInput(member, "C_PM", null, "2026-01-05", null,
                false, 20, "HIGH", true, ""));
        assertThat(desk.organisation().assignment(manager.id()).orElseThrow().approval()).isEmpty();
    }

    @Test
    public void shouldRefusePublicationWhileAssignmentsAreNotApproved() {
        long sponsor = sponsor();
        Refusal refusal = refusal(() -> desk.publications.publish("HDI", document("HD-1", sponsor)));
        assertThat(refusal.messages()).extracting(message -> message.key())
                .containsExactly("phasegate.organisation.finding.not-approved");
    }

    @Test
    public void shouldRecordPublicationR35AndMarkItOutdatedAfterAChangeR36() {
        long sponsor = sponsor();
        approveAll();
        desk.caller.is("pm");
        desk.publications.publish("HDI", document("HD-1", sponsor));
        assertThat(desk.organisation().publication().orElseThrow().documentNumber()).isEqualTo("HD-1");
        assertThat(desk.organisation().publicationOutdated()).isFalse();
        desk.assigned(desk.member(customer, "赵敏", "keyuser"), "C_KEYUSER");
        assertThat(desk.organisation().publicationOutdated()).isTrue();
    }

    @Test
    public void shouldRefuseTheSamePublicationTwice() {
        long sponsor = sponsor();
        approveAll();
        desk.caller.is("pm");
        desk.publications.publish("HDI", document("HD-1", sponsor));
        assertThat(refusal(() -> desk.publications.publish("HDI", document("HD-1", sponsor))).messages().get(0).key())
                .isEqualTo("phasegate.organisation.refusal.published-already");
    }

    @Test
    public void shouldRefusePublicationWithoutNumberDateAudienceAndApprover() {
        assertThat(refusal(() -> desk.publications.publish("HDI", new PublicationInput("", "", null, 99L))).fields())
                .containsOnlyKeys("documentNumber", "date", "audience", "approverMemberId");
    }

    // who may

    @Test
    public void shouldLetCustomersReadAndNothingElseR148() {
        long member = desk.member(customer, "王经理", "cpm");
        desk.caller.is("cpm");
        assertThat(desk.views.open("HDI").mayEdit()).isFalse();
        List<ThrowingCallable> commands = List.of(() -> desk.customer(), () -> desk.member(customer, "X", ""),
                () -> desk.assigned(member, "C_PM"), () -> desk.members.remove("HDI", member, ANY),
                () -> desk.parties.remove("HDI", customer, ANY), () -> desk.departments.add("HDI",
                        new DepartmentInput(customer, "财务部", true, true, null)));
        assertThat(commands).allSatisfy(command -> assertThat(refusal(command).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    public void shouldKnowNothingForOutsidersR148() {
        desk.caller.is("outsider");
        List<ThrowingCallable> commands = List.of(() -> desk.views.open("HDI"), () -> desk.customer(),
                () -> desk.approvals.approve("HDI", 1, ANY), () -> desk.publications.publish("HDI", document("1", 1L)));
        assertThat(commands).allSatisfy(command -> assertThat(refusal(command).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    public void shouldShowVacanciesOfTheDemoMethod() {
        assertThat(desk.views.open("HDI").findings()).extracting(finding -> finding.message().key())
                .contains("phasegate.organisation.finding.role-vacant", "phasegate.organisation.finding.body-empty",
                        "phasegate.organisation.finding.not-published");
    }

    @Test
    public void shouldOpenWithTheSameStatementsForTwoAndForFortyMembers() {
        sponsor();
        long few = desk.database.statementsOf(() -> desk.views.open("HDI"));
        for (int i = 0; i < 40; i++) {
            desk.assigned(desk.member(customer, "成员" + i, ""), "C_KEYUSER");
        }
        assertThat(desk.database.statementsOf(() -> desk.views.open("HDI"))).isEqualTo(few).isEqualTo(4);
    }
}
