package io.phasegate.organisation.model.rule;

import static io.phasegate.organisation.AMethod.aMethod;
import static io.phasegate.organisation.AMethod.check;
import static io.phasegate.organisation.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.OrganisationCheck.Severity;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.model.Finding;
import java.util.List;
import org.junit.Test;

/** Every rule kept and broken, as the blueprints yy-pp003 and gz-3level use it. */
public class OrganisationRulesTest {
    private static final Text PM = new Text("角色C_PM", "C_PM");

    private static List<Finding> findings(AnOrganisation organisation, String kind, String... parameters) {
        return OrganisationRules.rule(check(kind, parameters)).findings(organisation.standing());
    }

    private static List<String> names(List<Finding> findings) {
        return findings.stream().map(finding -> finding.message().key().replace("phasegate.organisation.finding.", ""))
                .toList();
    }

    // R28

    @Test
    public void shouldReportEachMandatoryRoleWithoutActiveAssignmentR28() {
        List<Finding> findings = findings(anOrganisation().customer("Wang").as("C_PM"), "ROLE_FILLED");
        assertThat(findings).extracting(finding -> finding.role().orElse(""))
                .contains("C_SPONSOR", "C_TOP", "V_PM", "V_CONSULTANT").doesNotContain("C_PM", "C_SYSADMIN");
    }

    @Test
    public void shouldNameRoleAndSideOfVacancyR28() {
        Finding vacancy = findings(anOrganisation(), "ROLE_FILLED").stream()
                .filter(finding -> finding.role().orElse("").equals("C_PM")).findFirst().orElseThrow();
        assertThat(vacancy.message()).isEqualTo(Message.of("phasegate.organisation.finding.role-vacant", PM));
        assertThat(vacancy.advice().key()).isEqualTo("phasegate.organisation.advice.role-vacant");
        assertThat(vacancy.side()).contains(Side.CUSTOMER);
    }

    @Test
    public void shouldReportRoleVacantWhenItsAssignmentEndedR28() {
        List<Finding> findings = findings(anOrganisation().customer("Wang").formerlyAs("C_PM"), "ROLE_FILLED");
        assertThat(findings).extracting(finding -> finding.role().orElse("")).contains("C_PM");
    }

    @Test
    public void shouldCountOnePersonOnceWhenTwoHoldersAreNeededR28() {
        AnOrganisation organisation = anOrganisation().vendor("Chen").as("V_CONSULTANT").in("LEAD", "V_CONSULTANT");
        assertThat(names(findings(organisation, "ROLE_FILLED"))).contains("role-too-few");
    }

    // R29

    @Test
    public void shouldReportFunctionalDepartmentWithoutKeyUserR29() {
        AnOrganisation organisation = anOrganisation().department(1, "Finance").department(2, "Stores")
                .customerIn(1, "Zhao").as("C_KEYUSER");
        List<Finding> findings = findings(organisation, "KEY_USER_PER_DEPARTMENT");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message().arguments()).contains("Stores");
    }

    @Test
    public void shouldNotAskSupportDepartmentForKeyUserR29() {
        assertThat(findings(anOrganisation().supportDepartment(1, "Canteen"), "KEY_USER_PER_DEPARTMENT")).isEmpty();
    }

    // R30

    @Test
    public void shouldWarnOfKeyUserFromItR30() {
        assertThat(names(findings(anOrganisation().itStaff("Sun").as("C_KEYUSER"), "KEY_USER_NOT_IT")))
                .containsExactly("key-user-is-it");
    }

    @Test
    public void shouldWarnOfKeyUserWhoIsNoBusinessAuthorityV3() {
        assertThat(names(findings(anOrganisation().newcomer("Xiao").as("C_KEYUSER"), "KEY_USER_NOT_IT")))
                .containsExactly("key-user-no-authority");
    }

    @Test
    public void shouldAcceptBusinessAuthorityAsKeyUserR30() {
        assertThat(findings(anOrganisation().customer("Zhao").as("C_KEYUSER"), "KEY_USER_NOT_IT")).isEmpty();
    }

    // R31, R32

    @Test
    public void shouldWarnOfPartTimeCustomerManagerR31() {
        List<Finding> findings = findings(anOrganisation().customer("Wang").as("C_PM"), "FULL_TIME", "role", "C_PM");
        assertThat(findings).extracting(Finding::message)
                .containsExactly(Message.of("phasegate.organisation.finding.not-full-time", PM, "Wang", 50));
    }

    @Test
    public void shouldAcceptFullTimeCustomerManagerR31() {
        assertThat(findings(anOrganisation().customer("Wang").fullTimeAs("C_PM"), "FULL_TIME", "role", "C_PM"))
                .isEmpty();
    }

    @Test
    public void shouldWarnOfKeyUserWithoutTimeOrPriorityR32() {
        assertThat(names(findings(anOrganisation().customer("Zhao").as("C_KEYUSER"), "KEY_USER_TIME")))
                .containsExactly("key-user-no-time");
    }

    @Test
    public void shouldAcceptKeyUserWithHighPriorityR32() {
        assertThat(findings(anOrganisation().customer("Zhao").withHighPriorityAs("C_KEYUSER"), "KEY_USER_TIME"))
                .isEmpty();
    }

    // R33

    @Test
    public void shouldAskForSystemAdministratorR33() {
        assertThat(names(findings(anOrganisation(), "ROLE_NAMED", "role", "C_SYSADMIN")))
                .containsExactly("role-not-named");
        assertThat(findings(anOrganisation().itStaff("Sun").as("C_SYSADMIN"), "ROLE_NAMED", "role", "C_SYSADMIN"))
                .isEmpty();
    }

    // R34, R35, R36

    @Test
    public void shouldMarkAssignmentsThatTheSponsorDidNotApproveR34() {
        AnOrganisation organisation = anOrganisation().customer("Wang").as("C_PM").customer("Zhao")
                .approvedAs("C_KEYUSER");
        List<Finding> findings = findings(organisation, "ALL_APPROVED");
        assertThat(findings).extracting(Finding::message)
                .containsExactly(Message.of("phasegate.organisation.finding.not-approved", "Wang", PM));
    }

    @Test
    public void shouldNotAskForApprovalOfEndedAssignmentR34() {
        assertThat(findings(anOrganisation().customer("Wang").formerlyAs("C_PM"), "ALL_APPROVED")).isEmpty();
    }

    @Test
    public void shouldReportOrganisationThatWasNeverPublishedR35() {
        assertThat(names(findings(anOrganisation(), "PUBLISHED"))).containsExactly("not-published");
    }

    @Test
    public void shouldMarkPublicationOutdatedAfterAnyAssignmentChangeR36() {
        AnOrganisation organisation = anOrganisation().customer("Wang").as("C_PM").published();
        assertThat(findings(organisation, "PUBLISHED")).isEmpty();
        assertThat(names(findings(organisation.customer("Zhao").as("C_KEYUSER"), "PUBLISHED")))
                .containsExactly("publication-outdated");
    }

    // R38, R39

    @Test
    public void shouldReportBodyThatNobodySitsInR38() {
        AnOrganisation organisation = anOrganisation().customer("Li").as("C_TOP");
        assertThat(findings(organisation, "BODY_EXISTS", "body", "LEAD")).isEmpty();
        assertThat(names(findings(organisation, "BODY_EXISTS", "body", "EXEC"))).containsExactly("body-empty");
    }

    @Test
    public void shouldReportLeadershipGroupWithoutNumberOneR38() {
        AnOrganisation organisation = anOrganisation().customer("Qian").as("C_OWNER");
        assertThat(names(findings(organisation, "BODY_HEAD", "body", "LEAD", "role", "C_TOP")))
                .containsExactly("body-without-head");
        assertThat(findings(organisation.customer("Li").as("C_TOP"), "BODY_HEAD", "body", "LEAD", "role", "C_TOP"))
                .isEmpty();
    }

    @Test
    public void shouldReportImplementationHeadOutsideLeadershipGroupR39() {
        AnOrganisation organisation = anOrganisation().customer("He").as("C_IMPL_HEAD");
        assertThat(names(findings(organisation, "HEAD_SITS_IN", "role", "C_IMPL_HEAD", "body", "LEAD")))
                .containsExactly("head-not-in-body");
        assertThat(findings(organisation.in("LEAD", "C_OWNER"), "HEAD_SITS_IN", "role", "C_IMPL_HEAD", "body", "LEAD"))
                .isEmpty();
    }

    @Test
    public void shouldReportLeadershipGroupWithoutVendorMemberR39() {
        AnOrganisation organisation = anOrganisation().customer("Li").as("C_TOP").vendor("Chen").as("V_PM");
        assertThat(names(findings(organisation, "SIDE_IN_BODY", "body", "LEAD", "side", "VENDOR")))
                .containsExactly("side-not-in-body");
        assertThat(findings(organisation, "SIDE_IN_BODY", "body", "IMPL", "side", "VENDOR")).isEmpty();
    }

    // R27

    @Test
    public void shouldListPersonsWithSeveralRolesR27() {
        AnOrganisation organisation = anOrganisation().customer("Wang").as("C_PM").as("C_KEYUSER").customer("Li")
                .as("C_TOP");
        List<Finding> findings = findings(organisation, "OVERLAP");
        assertThat(findings).extracting(Finding::message).containsExactly(Message.of(
                "phasegate.organisation.finding.overlap", "Wang", new Text("角色C_PM、角色C_KEYUSER", "C_PM, C_KEYUSER")));
    }

    // a check nobody can evaluate

    @Test
    public void shouldBlockOnCheckThatThisVersionDoesNotKnow() {
        List<Finding> findings = findings(anOrganisation(), "HOROSCOPE");
        assertThat(names(findings)).containsExactly("check-unreadable");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    public void shouldBlockOnCheckWithMissingParameterOrUnknownSide() {
        assertThat(OrganisationRules.understands(check("ROLE_NAMED"))).isFalse();
        assertThat(OrganisationRules.understands(check("SIDE_IN_BODY", "body", "LEAD", "side", "MOON"))).isFalse();
        assertThat(OrganisationRules.understands(check("OVERLAP"))).isTrue();
    }

    @Test
    public void shouldApplyAllChecksOfTheMethod() {
        var method = aMethod().checking("BODY_EXISTS", "body", "EXEC").checking("ROLE_NAMED", "role", "C_SYSADMIN");
        assertThat(names(OrganisationRules.findings(anOrganisation().standing(method))))
                .containsExactly("body-empty", "role-not-named");
    }
}
