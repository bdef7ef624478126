package io.phasegate.organisation;

import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Party;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A member as a person or program typed it.
 *
 * @param account login name of the Jira user, empty for somebody without an account
 */
public record MemberInput(Long partyId, String name, String account, Long departmentId, String post, String phone,
        String mail, Boolean businessAuthority, Boolean itStaff) {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    boolean hasAccount() {
        return account != null && !account.isBlank();
    }

    /**
     * @param old   the member it replaces, empty for a new one
     * @param found the Jira user that the account names, empty when there is none
     */
    Member checked(Organisation organisation, Optional<Member> old, Optional<Account> found) {
        InputErrors errors = new InputErrors();
        Optional<Party> party = organisation.party(partyId == null ? 0 : partyId);
        String cleanMail = errors.optional("mail", mail, 255);
        String cleanName = errors.required("name", name, 255);
        String cleanPost = errors.optional("post", post, 255);
        String cleanPhone = errors.optional("phone", phone, 100);
        errors.require(party.isPresent(), "partyId", "unknown-party");
        errors.require(departmentId == null || departmentFits(organisation), "departmentId",
                "department-of-other-party");
        errors.require(cleanMail.isEmpty() || MAIL.matcher(cleanMail).matches(), "mail", "mail");
        checkAccount(errors, organisation, old, found);
        errors.require(old.isEmpty() || party.isEmpty() || mayMoveTo(party.get().side(), old.get(), organisation),
                "partyId",
                "member-has-roles");
        errors.refuseIfAny();
        Party home = party.orElseThrow();
        return new Member(old.map(Member::id).orElse(0L), old.map(Member::version).orElse(0),
                old.map(Member::personId).orElse(""), home.id(), home.side(), cleanName,
                found.map(Account::userKey), Optional.ofNullable(departmentId), cleanPost, cleanPhone, cleanMail,
                Boolean.TRUE.equals(businessAuthority), Boolean.TRUE.equals(itStaff));
    }

    private boolean departmentFits(Organisation organisation) {
        return organisation.department(departmentId).map(Department::partyId).filter(own -> own.equals(partyId))
                .isPresent();
    }

    private void checkAccount(InputErrors errors, Organisation organisation, Optional<Member> old,
            Optional<Account> found) {
        errors.require(!hasAccount() || found.isPresent(), "account", "unknown-account", account == null ? ""
                : account);
        long id = old.map(Member::id).orElse(0L);
        found.ifPresent(user -> errors.require(organisation.membersOfUser(user.userKey()).stream()
                .allMatch(other -> other.id() == id), "account", "account-taken"));
    }

    private static boolean mayMoveTo(Side side, Member old, Organisation organisation) {
        return side == old.side() || organisation.assignmentsOf(old.id()).isEmpty();
    }
}
