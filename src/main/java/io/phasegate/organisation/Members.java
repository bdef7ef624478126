package io.phasegate.organisation;

import io.phasegate.journal.Persons;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.store.OrganisationStore;
import io.phasegate.organisation.store.RowVersion;
import java.util.Optional;

/**
 * Commands on members (R25). Refuse 403 for everybody but project administrators (R148). After the row is written, a
 * member with an account gets Jira's project role of his side; repeating the command repairs a follow-up that failed.
 */
public final class Members {
    private static final String KIND = "member";

    private final OrganisationEditing editing;
    private final OrganisationStore store;
    private final Persons persons;
    private final Accounts accounts;

    public Members(OrganisationEditing editing, OrganisationStore store, Persons persons, Accounts accounts) {
        this.editing = editing;
        this.store = store;
        this.persons = persons;
        this.accounts = accounts;
    }

    /** For the form that edits him; refuses like every command. */
    public Member one(String projectKey, long id) {
        return existing(editing.open(projectKey), id);
    }

    /** Login name of a member's Jira user, for the form that edits him; empty when there is none. */
    public String accountOf(Member member) {
        return member.userKey().flatMap(accounts::withKey).map(Account::userName).orElse("");
    }

    public long add(String projectKey, MemberInput input) {
        OrganisationView view = editing.open(projectKey);
        Optional<Account> account = account(input);
        Member member = input.checked(view.organisation(), Optional.empty(), account);
        refuseOtherSide(view, member, Optional.empty());
        long id = store.add(view.ref().id(), with(personOf(member), member));
        join(view, member);
        return id;
    }

    /** @return the new version */
    public int change(String projectKey, long id, Seen seen, MemberInput input) {
        OrganisationView view = editing.open(projectKey);
        Member old = existing(view, id);
        RowVersion version = editing.seen(seen, view, KIND, id, old.version());
        Member member = input.checked(view.organisation(), Optional.of(old), account(input));
        refuseOtherSide(view, member, old.userKey());
        String personId = member.userKey().equals(old.userKey()) ? old.personId() : personOf(member);
        store.change(version, editing.personOf(view.viewer()), with(personId, member));
        if (!member.userKey().equals(old.userKey()) || member.side() != old.side()) {
            leave(view, old);
        }
        join(view, member);
        return version.version() + 1;
    }

    /** Refuses 409 while he has assignments: end or remove them first. */
    public void remove(String projectKey, long id, Seen seen) {
        OrganisationView view = editing.open(projectKey);
        Member old = existing(view, id);
        RowVersion version = editing.seen(seen, view, KIND, id, old.version());
        OrganisationEditing.requireEmpty(view.organisation().assignmentsOf(id).isEmpty(), "member-in-use");
        store.removeMember(version, editing.personOf(view.viewer()));
        leave(view, old);
    }

    private Optional<Account> account(MemberInput input) {
        return input.hasAccount() ? accounts.named(input.account().strip()) : Optional.empty();
    }

    private String personOf(Member member) {
        return member.userKey().map(key -> persons.ofUser(key, member.name()))
                .orElseGet(() -> persons.create(member.name()));
    }

    /** Nobody stands on both sides: a vendor's user must not become the customer's sponsor. */
    private void refuseOtherSide(OrganisationView view, Member member, Optional<String> known) {
        boolean otherSide = member.userKey().filter(key -> !known.equals(Optional.of(key)))
                .flatMap(key -> accounts.sideOf(view.ref(), key)).filter(side -> side != member.side()).isPresent();
        if (otherSide) {
            throw Refusal.badInput("account", Message.of("phasegate.organisation.input.account-of-other-side"));
        }
    }

    private void join(OrganisationView view, Member member) {
        member.userKey().ifPresent(key -> accounts.join(view.ref(), key, member.side()));
    }

    private void leave(OrganisationView view, Member member) {
        member.userKey().ifPresent(key -> accounts.leave(view.ref(), key, member.side()));
    }

    private static Member existing(OrganisationView view, long id) {
        return view.organisation().member(id).orElseThrow(Refusal::notFound);
    }

    private static Member with(String personId, Member member) {
        return new Member(member.id(), member.version(), personId, member.partyId(), member.side(), member.name(),
                member.userKey(), member.departmentId(), member.post(), member.phone(), member.mail(),
                member.businessAuthority(), member.itStaff());
    }
}
