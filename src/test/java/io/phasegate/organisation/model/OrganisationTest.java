package io.phasegate.organisation.model;

import static io.phasegate.organisation.AnOrganisation.TODAY;
import static io.phasegate.organisation.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.access.model.Viewer;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.organisation.AMethod;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Who holds what on which day, and what approvals and publications cover. */
public class OrganisationTest {
    private static Terms terms(int percent, java.time.LocalDate end) {
        return new Terms(1, "C_PM", Optional.empty(), TODAY, Optional.ofNullable(end), false, percent, Priority.NORMAL,
                false, "");
    }

    private static Viewer viewer(String user, boolean administers, boolean vendor) {
        return new Viewer(user, user, Locale.ENGLISH, administers, vendor);
    }

    private static JournalFacts approved(Terms terms) {
        Entry entry = new Entry(10, Stream.SHARED, 1, Instant.EPOCH, EntryKind.ASSIGNMENT_APPROVED, "assignment:7",
                "person-1", Map.of("fingerprint", terms.fingerprint(), "own", true), "", "");
        return new JournalFacts(new ProjectJournal(10, List.of(entry), List.of()));
    }

    @Test
    public void shouldKnowRolesOfUserOnThatDayOnly() {
        Organisation organisation = anOrganisation().customer("Wang").as("C_PM").formerlyAs("C_OWNER").build();
        assertThat(organisation.rolesOf("wang", TODAY)).containsExactly("C_PM");
        assertThat(organisation.rolesOf("wang", TODAY.minusDays(3))).containsExactlyInAnyOrder("C_PM", "C_OWNER");
        assertThat(organisation.rolesOf("nobody", TODAY)).isEmpty();
    }

    @Test
    public void shouldHaveMembersAndTheVendorsPeopleOnEitherSideAndNobodyElse() {
        Organisation organisation = anOrganisation().customer("Wang").vendor("Li").build();
        assertThat(organisation.hasOnEitherSide(viewer("wang", false, false))).isTrue();
        assertThat(organisation.hasOnEitherSide(viewer("li", false, false))).isTrue();
        assertThat(organisation.hasOnEitherSide(viewer("zhao", false, true))).isTrue();
        assertThat(organisation.hasOnEitherSide(viewer("admin", true, false))).isTrue();
        assertThat(organisation.hasOnEitherSide(viewer("onlooker", false, false))).isFalse();
    }

    @Test
    public void shouldKnowUnderWhichPersonTheJournalHasAUser() {
        Organisation organisation = anOrganisation().customer("Wang").customer("Li").build();
        assertThat(organisation.personIdOfUser("li")).isEqualTo("person-2");
        assertThat(organisation.personIdOfUser("nobody")).isEmpty();
    }

    @Test
    public void shouldCountApprovalOnlyForTheTermsApprovedR34() {
        JournalFacts facts = approved(terms(50, null));
        assertThat(facts.approval(7, terms(50, null))).map(Approval::own).contains(true);
        assertThat(facts.approval(7, terms(60, null))).isEmpty();
        assertThat(facts.approval(8, terms(50, null))).isEmpty();
    }

    @Test
    public void shouldKeepApprovalWhenAssignmentIsGivenAnEndR34() {
        assertThat(approved(terms(50, null)).approval(7, terms(50, TODAY.plusDays(9)))).isPresent();
    }

    @Test
    public void shouldSeeEndedAssignmentAsChangeOfWhatWasPublishedR36() {
        assertThat(anOrganisation().customer("Wang").as("C_PM").build().fingerprint())
                .isNotEqualTo(anOrganisation().customer("Wang").formerlyAs("C_PM").build().fingerprint());
    }

    @Test
    public void shouldGiveDutiesAndResponsibilitiesPerRoleR37() {
        RoleProfile manager = RoleProfile.of(AMethod.aMethod().build(), true).stream()
                .filter(profile -> profile.role().code().equals("C_PM")).findFirst().orElseThrow();
        assertThat(manager.role().duties()).hasSize(1);
        assertThat(manager.parts()).extracting(part -> part.letter() + " " + part.name().en())
                .containsExactly("R LEAD");
    }
}
