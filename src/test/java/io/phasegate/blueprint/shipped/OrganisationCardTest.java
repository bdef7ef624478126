package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** The cards yy-pp003, grp-it and sysadmin-goals: who is demanded, and how that is approved and published. */
public class OrganisationCardTest {
    private static final Fitting LONG = new Fitting(Fitting.STANDARD, "IMP", true, Map.of());
    private final ACard yonyou = ACard.of("yy-pp003");
    private final ACard group = ACard.of("grp-it");

    @Test
    public void shouldSetUpTheOrganisationInFourTasks() {
        assertThat(yonyou.task("YY-P1").outputs()).containsExactly("YY-F04");
        assertThat(yonyou.task("YY-P1").workingModes()).containsExactly("PHONE", "EMAIL", "FACE_TO_FACE");
        assertThat(yonyou.task("YY-P1").participants()).containsExactly("V_PM", "V_CONTACT");
        assertThat(yonyou.task("YY-P2").controlPoint().en()).isEqualTo("The right people are selected.");
        assertThat(yonyou.task("YY-P3").outputs()).contains("PP-003-01", "PP-003-02", "PP-003-03");
        assertThat(yonyou.task("YY-P4").workingModes()).containsExactly("MEETING");
    }

    @Test
    public void r73ShouldShipTheThreeCodedDocumentsForTheOwnersApproval() {
        assertThat(yonyou.documents()).startsWith("PP-003-01", "PP-003-02", "PP-003-03");
        assertThat(yonyou.documents().subList(0, 3)).allSatisfy(code -> {
            assertThat(yonyou.document(code).nature()).isEqualTo(DocNature.EXTERNAL);
            assertThat(yonyou.signers(code)).containsExactly("C_OWNER SIGN");
            assertThat(yonyou.document(code).sheet()).isNotBlank();
        });
    }

    @Test
    public void shouldCarryTheTenRulesAsChecksOrAsText() {
        assertThat(yonyou.check("YY-O1")).isEqualTo("WARNING FULL_TIME {role=C_PM}");
        assertThat(yonyou.check("YY-O2")).isEqualTo("WARNING KEY_USER_TIME {}");
        assertThat(yonyou.check("YY-O3")).isEqualTo("ERROR KEY_USER_PER_DEPARTMENT {}");
        assertThat(yonyou.check("YY-O4")).isEqualTo("WARNING KEY_USER_NOT_IT {}");
        assertThat(yonyou.check("YY-O9-PUBLISHED")).isEqualTo("ERROR PUBLISHED {}");
        assertThat(yonyou.content().rules()).extracting("key").contains("YY-O6", "YY-O7", "YY-O8", "YY-O10");
    }

    @Test
    public void r33ShouldWantAdministratorAndDeveloperNamed() {
        assertThat(yonyou.check("YY-O5-SYSADMIN")).isEqualTo("ERROR ROLE_NAMED {role=C_SYSADMIN}");
        assertThat(yonyou.check("YY-O5-DEVELOPER")).isEqualTo("ERROR ROLE_NAMED {role=C_DEVELOPER}");
    }

    @Test
    public void r65ShouldExitWithApprovalDocumentsPublicationAndKickOffOnly() {
        assertThat(yonyou.demands("YY-G1")).hasSize(7).startsWith("ASSIGNMENTS_APPROVED {}",
                "DELIVERABLE_SIGNED {deliverable=PP-003-01}", "DELIVERABLE_SIGNED {deliverable=PP-003-02}",
                "DELIVERABLE_SIGNED {deliverable=PP-003-03}", "PUBLISHED {}",
                "MEETING_HELD {meeting=YY-M1}");
        assertThat(yonyou.criterion("YY-G1-4").text().en()).contains("first kick-off");
        assertThat(yonyou.gate("YY-G1").criteria()).allMatch(one -> one.mandatory() && one.waivedBy().isEmpty());
    }

    @Test
    public void r29ShouldNotExitWhileAFunctionalDepartmentHasNoKeyUser() {
        assertThat(yonyou.demands("YY-G1")).endsWith("ORGANISATION_COMPLETE {checks=YY-O3}");
        assertThat(yonyou.check("YY-O3")).isEqualTo("ERROR KEY_USER_PER_DEPARTMENT {}");
    }

    @Test
    public void r55ShouldLetTheSponsorDecideTheGate() {
        assertThat(yonyou.gate("YY-G1").deciders()).contains("C_SPONSOR");
        assertThat(yonyou.role("C_SPONSOR").body()).isEqualTo(Optional.of("PMC"));
        assertThat(yonyou.duties("C_SPONSOR")).anyMatch(duty -> duty.contains("beyond the project manager's control"));
    }

    @Test
    public void r40ShouldWantADirectorForALongCycleOnlyAndAManagerAlways() {
        assertThat(group.check("GI-O1")).isEqualTo("ERROR LONG_CYCLE_ROLE {role=V_DIRECTOR}");
        assertThat(group.check("GI-O2")).isEqualTo("ERROR ONE_HOLDER {role=V_PM}");
        assertThat(group.role("V_DIRECTOR").minimum()).isZero();
        assertThat(group.role("V_PM").minimum()).isEqualTo(1);
        assertThat(ACard.of("grp-it", LONG).check("GI-O1")).startsWith("ERROR LONG_CYCLE_ROLE");
    }

    @Test
    public void r41ShouldSayWhoMayBeDirectorInEachClass() {
        assertThat(group.items("GI-CLASSES")).containsExactly("DEV", "IMP", "MNT");
        assertThat(group.rule("GI-O3-DEV")).contains("head of the IT centre");
        assertThat(group.rule("GI-O3-MNT")).contains("head of the IT centre");
        assertThat(group.rule("GI-O3-IMP")).contains("sponsor in the business department")
                .contains("authorised person of the IT cen");
    }

    @Test
    public void r42ShouldWantBothManagersWhereTheRoleIsSplit() {
        assertThat(ACard.of("grp-it", ACard.answering("splitPm", "no")).check("GI-O2-BUSINESS")).isEqualTo("none");
        ACard split = ACard.of("grp-it", ACard.answering("splitPm", "yes"));
        assertThat(split.check("GI-O2-BUSINESS")).isEqualTo("ERROR ONE_HOLDER {role=C_PM}");
        assertThat(split.demands("GI-G1")).contains("ORGANISATION_COMPLETE {checks=GI-O2-BUSINESS}", "PUBLISHED {}");
    }

    @Test
    public void r43ShouldOfferTheFiveGroups() {
        assertThat(group.content().bodies()).filteredOn(body -> body.parent().equals(Optional.of("TEAM")))
                .extracting(Body::key)
                .containsExactly("MGMT", "BIZ", "DEV", "MAINT", "SUPPORT");
        assertThat(group.check("GI-O4")).isEqualTo("WARNING OVERLAP {}");
    }

    @Test
    public void r48ShouldGiveTheAdministratorFourDutiesInAnyProjectThatIsLaidOver() {
        assertThat(ACard.of("sysadmin-goals").duties("C_SYSADMIN")).hasSize(4);
        assertThat(ACard.composed("asap", "sysadmin-goals").duties("C_SYSADMIN"))
                .containsAll(ACard.of("sysadmin-goals").duties("C_SYSADMIN"));
        assertThat(ACard.of("sysadmin-goals").items("SG-GOALS")).hasSize(5);
        assertThat(ACard.of("sysadmin-goals").items("SG-HANDOVER")).hasSize(2);
    }

    @Test
    public void r48ShouldGiveThemByDefaultInEveryFileThatHasTheRole() {
        List<Text> four = ACard.of("sysadmin-goals").role("C_SYSADMIN").duties();

        assertThat(Shipped.blueprints().all()).flatExtracting(Blueprint::roles)
                .filteredOn(role -> role.code().equals("C_SYSADMIN")).hasSize(6)
                .allSatisfy(role -> assertThat(role.duties()).containsAll(four));
        assertThat(Shipped.demoMethod().roles()).filteredOn(role -> role.name().en().equals("System administrator"))
                .singleElement().satisfies(role -> assertThat(role.duties()).containsAll(four).hasSize(5));
    }
}
