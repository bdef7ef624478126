package io.phasegate.privacy;

import io.phasegate.journal.Persons;
import io.phasegate.organisation.Account;
import io.phasegate.organisation.Accounts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who is meant: a Jira user by login or key, also one that Jira has anonymised already, or a name without
 * account.
 */
public final class Subjects {
    private final Persons persons;
    private final Accounts accounts;

    public Subjects(Persons persons, Accounts accounts) {
        this.persons = persons;
        this.accounts = accounts;
    }

    Subject named(String user, String name) {
        Optional<Account> account = user.isEmpty() ? Optional.empty()
                : accounts.named(user).or(() -> accounts.withKey(user));
        Optional<String> key = account.map(Account::userKey)
                .or(() -> Optional.of(user).filter(text -> !text.isEmpty()));
        Set<String> ids = new HashSet<>(name.isEmpty() ? Set.of() : persons.withoutAccount(name));
        key.flatMap(persons::find).ifPresent(ids::add);
        return new Subject(ids, key, words(account, user, name));
    }

    private static Set<String> words(Optional<Account> account, String user, String name) {
        Stream<String> known = account.stream()
                .flatMap(one -> Stream.of(one.userKey(), one.userName(), one.displayName()));
        return Stream.concat(known, Stream.of(user, name)).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
