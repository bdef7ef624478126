package io.phasegate.handover.model;

import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Text;
import java.util.List;

/** One company of the project with its people and their roles. */
public record PartySection(String name, Side side, List<Person> people) {

    /** A member with the roles he holds or held. */
    public record Person(String name, String department, String post, String phone, String mail, List<RoleTime> roles) {
    }

    /** A role held from a day until a day; empty text while it lasts. */
    public record RoleTime(Text role, String start, String end, boolean approved) {
    }
}
