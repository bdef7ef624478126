package io.phasegate.deliverable.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Side;
import io.phasegate.gate.AMethod;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.model.Organisation;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Which roles somebody may use today, and how people and roles are named in a sentence. */
public class ActorTest {
    @Test
    public void shouldUseTheRolesOfHisOwnAssignmentsOnly() {
        Organisation people = AnOrganisation.anOrganisation().customer("Li").as("C_TOP").as("C_PM").customer("Wang")
                .as("C_OWNER")
                .build();
        assertThat(user("li", people).roles()).isEqualTo(Map.of("C_TOP", Side.CUSTOMER, "C_PM", Side.CUSTOMER));
        assertThat(user("wang", people).holds("C_OWNER")).isTrue();
        assertThat(user("wang", people).holds("C_TOP")).isFalse();
        assertThat(user("zhao", people).roles()).isEmpty();
    }

    @Test
    public void shouldNotUseARoleThatHeHasLeft() {
        Organisation people = AnOrganisation.anOrganisation().customer("Li").formerlyAs("C_TOP").as("C_PM").build();
        assertThat(user("li", people).roles()).containsOnlyKeys("C_PM");
    }

    @Test
    public void shouldNotSpeakForTheOtherCompany() {
        Organisation people = AnOrganisation.anOrganisation().customer("Li").as("V_PM").as("C_UNKNOWN").build();
        assertThat(user("li", people).roles()).isEmpty();
    }

    @Test
    public void shouldHoldARoleOnceThatHeHasTwice() {
        Organisation people = AnOrganisation.anOrganisation().customer("Li").as("C_TOP").as("C_TOP").build();
        assertThat(user("li", people).roles()).containsOnlyKeys("C_TOP");
    }

    @Test
    public void shouldTakeAMemberWithoutAccountForWhatHeIs() {
        Organisation people = AnOrganisation.anOrganisation().customer("Li").as("C_TOP").customer("Wang").as("C_PM")
                .build();
        Actor member = Actor.ofMember(people.members().get(1), people, AMethod.aMethod().build(), AnOrganisation.TODAY);
        assertThat(member.personId()).isEqualTo("person-2");
        assertThat(member.roles()).containsOnlyKeys("C_PM");
    }

    @Test
    public void shouldFindTheFirstOfSeveralRolesThatHeHolds() {
        Actor actor = new Actor("p", Map.of("B", Side.CUSTOMER, "C", Side.CUSTOMER));
        assertThat(actor.oneOf(List.of("A", "B", "C"))).contains("B");
        assertThat(actor.oneOf(List.of("A"))).isEmpty();
    }

    @Test
    public void shouldNameRolesInBothLanguages() {
        RoleNames names = new RoleNames(AMethod.aMethod().build());
        assertThat(names.of("C_TOP")).isEqualTo(new Text("角色C_TOP", "role C_TOP"));
        assertThat(names.of("X")).isEqualTo(new Text("X", "X"));
        assertThat(names.of(List.of("C_TOP", "V_PM", "C_TOP")))
                .isEqualTo(new Text("角色C_TOP、角色V_PM", "role C_TOP, role V_PM"));
    }

    @Test
    public void shouldNameWhoIsNoMemberAnyMoreAFormerOne() {
        PersonNames names = PersonNames.of(AnOrganisation.anOrganisation().customer("Li").build());
        assertThat(names.of("person-1")).isEqualTo(Message.of("phasegate.deliverable.person", "Li"));
        assertThat(names.of("person-9")).isEqualTo(Message.of("phasegate.deliverable.person.former"));
    }

    private static Actor user(String key, Organisation people) {
        return Actor.ofUser(key, people, AMethod.aMethod().build(), AnOrganisation.TODAY);
    }
}
