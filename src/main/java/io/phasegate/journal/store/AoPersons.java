package io.phasegate.journal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Sha256;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Persons over Active Objects. Names and salts live only here, so erasing a row erases the person from the journal. */
public final class AoPersons implements Persons {
    private static final int RANDOM_BYTES = 16;
    private static final String NO_ACCOUNT = "none:";

    private final ActiveObjects ao;
    private final SecureRandom random = new SecureRandom();

    public AoPersons(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public String ofUser(String userKey, String displayName) {
        String account = account(userKey);
        return byAccount(account).map(PersonRow::getPersonId).orElseGet(() -> createOrFind(account, displayName));
    }

    @Override
    public String create(String name) {
        String personId = newId();
        return insert(personId, NO_ACCOUNT + personId, name).getPersonId();
    }

    @Override
    public Map<String, String> names(Collection<String> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        List<String> ids = personIds.stream().distinct().toList();
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        PersonRow[] rows = ao.find(PersonRow.class,
                Query.select().where("PERSON_ID IN (" + marks + ")", ids.toArray()));
        return Arrays.stream(rows).collect(Collectors.toMap(PersonRow::getPersonId, AoPersons::nameOf));
    }

    @Override
    public Optional<String> find(String userKey) {
        return byAccount(account(userKey)).map(PersonRow::getPersonId);
    }

    @Override
    public Set<String> withoutAccount(String name) {
        return Arrays.stream(ao.find(PersonRow.class, Query.select().where("NAME = ?", name)))
                .filter(row -> row.getAccountKey().startsWith(NO_ACCOUNT) && name.equals(row.getName()))
                .map(PersonRow::getPersonId).collect(Collectors.toSet());
    }

    @Override
    public void erase(String personId, String label) {
        ao.executeInTransaction(() -> {
            for (PersonRow row : ao.find(PersonRow.class, Query.select().where("PERSON_ID = ?", personId))) {
                row.setAccountKey(NO_ACCOUNT + personId);
                row.setName(label);
                row.setSalt(null);
                row.save();
            }
            return null;
        });
    }

    /** Salted hash of the person's name: proves the name as long as the row exists, says nothing once it is erased. */
    String hashOf(String personId) {
        PersonRow[] rows = ao.find(PersonRow.class, Query.select().where("PERSON_ID = ?", personId));
        if (rows.length == 0) {
            throw new IllegalArgumentException("Unknown person " + personId);
        }
        return Sha256.of(rows[0].getSalt() + ":" + rows[0].getName());
    }

    private static String nameOf(PersonRow row) {
        return row.getName() == null ? "" : row.getName();
    }

    private String createOrFind(String account, String displayName) {
        try {
            return insert(newId(), account, displayName).getPersonId();
        } catch (RuntimeException e) {
            return byAccount(account).map(PersonRow::getPersonId).orElseThrow(() -> e);
        }
    }

    private PersonRow insert(String personId, String account, String name) {
        return ao.executeInTransaction(() -> ao.create(PersonRow.class,
                new DBParam("PERSON_ID", personId),
                new DBParam("ACCOUNT_KEY", account),
                new DBParam("NAME", name),
                new DBParam("SALT", randomHex())));
    }

    private Optional<PersonRow> byAccount(String account) {
        return Arrays.stream(ao.find(PersonRow.class, Query.select().where("ACCOUNT_KEY = ?", account))).findFirst();
    }

    private static String account(String userKey) {
        return "user:" + Sha256.of(userKey);
    }

    private String newId() {
        return "p" + randomHex();
    }

    private String randomHex() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
