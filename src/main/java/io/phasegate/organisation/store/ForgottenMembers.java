package io.phasegate.organisation.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.access.PersonalData;
import io.phasegate.access.model.Forgotten;
import io.phasegate.access.model.PersonTraces;
import io.phasegate.journal.Persons;
import io.phasegate.organisation.Today;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Names and contacts of members. The member stays, with his roles and a label, so that what he signed keeps its role;
 * his account is detached, and a form that somebody has open on him is refused as stale.
 */
public final class ForgottenMembers implements PersonalData {
    private static final int ATTEMPTS = 10;

    private final ActiveObjects ao;
    private final ChangeClaims claims;

    public ForgottenMembers(ActiveObjects ao, Persons persons, Today today) {
        this.ao = ao;
        this.claims = new ChangeClaims(ao, persons, today);
    }

    @Override
    public PersonTraces find(Set<String> personIds) {
        List<MemberRow> rows = members(personIds).toList();
        Set<String> words = rows.stream().flatMap(row -> Stream.of(row.getName(), row.getMail(), row.getPhone(),
                row.getUserKey())).map(Texts::read).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        return new PersonTraces(rows.stream().map(MemberRow::getProjectId).collect(Collectors.toSet()), words);
    }

    @Override
    public int forget(Forgotten person) {
        return members(person.personIds()).mapToInt(row -> forget(row, person)).sum();
    }

    private int forget(MemberRow member, Forgotten person) {
        int notes = Arrays.stream(ao.find(AssignmentRow.class, Query.select().where("MEMBER_ID = ?", member.getID())))
                .filter(row -> person.isNamedIn(row.getRewardNote())).mapToInt(row -> change(AssignmentRow.class,
                        "assignment", row.getID(), person, found -> found.setRewardNote(null))).sum();
        boolean done = person.labelOf(member.getPersonId()).equals(member.getName());
        return notes + (done ? 0 : change(MemberRow.class, "member", member.getID(), person,
                row -> erase(row, person)));
    }

    private static void erase(MemberRow row, Forgotten person) {
        row.setName(person.labelOf(row.getPersonId()));
        row.setUserKey(null);
        row.setPhone(null);
        row.setMail(null);
        row.setPost(person.isNamedIn(row.getPost()) ? null : row.getPost());
    }

    /** Somebody may change the row at the same time: then again on what he wrote. */
    private <R extends OrganisationRow> int change(Class<R> type, String kind, long id, Forgotten person,
            Consumer<R> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                return ao.executeInTransaction(() -> changeNow(type, kind, id, person, change));
            } catch (RuntimeException e) {
                if (attempt >= ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private <R extends OrganisationRow> int changeNow(Class<R> type, String kind, long id, Forgotten person,
            Consumer<R> change) {
        for (R row : ao.find(type, Query.select().where("ID = ?", id))) {
            claims.take(kind, new RowVersion(row.getProjectId(), id, row.getVersion()), person.actorId());
            change.accept(row);
            row.setVersion(row.getVersion() + 1);
            row.save();
            return 1;
        }
        return 0;
    }

    private Stream<MemberRow> members(Set<String> personIds) {
        return personIds.stream().flatMap(id -> Arrays.stream(ao.find(MemberRow.class,
                Query.select().where("PERSON_ID = ?", id))));
    }
}
