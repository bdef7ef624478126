package io.phasegate.organisation.store;

import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Member;
import java.util.Optional;

/** Layout of a member. */
final class MemberColumns implements Columns<MemberRow, Member> {
    @Override
    public Class<MemberRow> type() {
        return MemberRow.class;
    }

    @Override
    public String kind() {
        return "member";
    }

    @Override
    public String keyColumn() {
        return "MEMBER_KEY";
    }

    @Override
    public String key(long projectId, Member member) {
        return projectId + ":" + member.personId();
    }

    @Override
    public void fill(MemberRow row, String key, Member member) {
        row.setMemberKey(key);
        row.setPersonId(member.personId());
        row.setPartyId(member.partyId());
        row.setName(member.name());
        row.setUserKey(member.userKey().orElse(null));
        row.setDeptId(member.departmentId().orElse(null));
        row.setPost(member.post());
        row.setPhone(member.phone());
        row.setMail(member.mail());
        row.setAuthority(member.businessAuthority());
        row.setItStaff(member.itStaff());
    }

    static Member read(MemberRow row, Side side) {
        return new Member(row.getID(), row.getVersion(), row.getPersonId(), row.getPartyId(), side,
                Texts.read(row.getName()),
                Texts.optional(row.getUserKey()), Optional.ofNullable(row.getDeptId()), Texts.read(row.getPost()),
                Texts.read(row.getPhone()), Texts.read(row.getMail()), row.isAuthority(), row.isItStaff());
    }
}
