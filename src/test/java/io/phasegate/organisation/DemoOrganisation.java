package io.phasegate.organisation;

import static io.phasegate.organisation.OrganisationDesk.ANY;

import java.util.List;

/** Fills a desk as the demo project is filled: both sides, departments, approvals, one vacancy left. */
final class DemoOrganisation {
    private DemoOrganisation() {
    }

    static OrganisationDesk filled() {
        OrganisationDesk desk = OrganisationDesk.onH2();
        long customer = desk.customer();
        long vendor = desk.parties.add("HDI", new PartyInput("VENDOR", "Phasegate 实施部", "PG"));
        long finance = desk.departments.add("HDI", new DepartmentInput(customer, "财务部", true, true, null));
        desk.departments.add("HDI", new DepartmentInput(customer, "仓储部", true, true, null));
        assign(desk, desk.member(customer, "李国强", "sponsor"), "C_SPONSOR", "C_TOP");
        assign(desk, desk.member(customer, "钱志明", ""), "C_OWNER", "C_LEADGROUP_HEAD");
        assign(desk, desk.member(customer, "王建国", "cpm"), "C_PM");
        long keyUser = desk.members.add("HDI", new MemberInput(customer, "赵敏 <b>&", "keyuser", finance, "会计主管",
                "021-5555", "zhao@example.cn", true, false));
        assign(desk, keyUser, "C_KEYUSER");
        assign(desk, desk.member(vendor, "Chen Wei", "pm"), "V_PM");
        assign(desk, desk.member(vendor, "Anna Smith", ""), "V_CONSULTANT");
        desk.caller.is("sponsor");
        desk.organisation().assignments().stream().limit(4)
                .forEach(open -> desk.approvals.approve("HDI", open.id(), ANY));
        desk.caller.is("pm");
        return desk;
    }

    private static void assign(OrganisationDesk desk, long member, String... roles) {
        List.of(roles).forEach(role -> desk.assigned(member, role));
    }
}
