package io.phasegate.privacy;

import io.phasegate.access.Access;
import io.phasegate.access.PersonalData;
import io.phasegate.access.model.Forgotten;
import io.phasegate.access.model.PersonTraces;
import io.phasegate.access.model.Viewer;
import io.phasegate.journal.JournalSearch;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Mentions;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Text;
import io.phasegate.longtask.LongTasks;
import io.phasegate.privacy.model.ForgettingResult;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Forgets a person: his names and contacts disappear from every table of ours, both journal chains stay whole and what
 * he signed still counts. Ordered by a system administrator, or by Jira when it anonymises a user. After a crash in the
 * middle the same order completes it: the journal comes first, the row that ties the account to the opaque id last.
 */
public final class Forgetting {
    private static final String HOST = "phasegate:jira";

    private final Access access;
    private final Subjects subjects;
    private final Persons persons;
    private final JournalSearch search;
    private final ForgettingRecord record;
    private final LongTasks tasks;
    private final List<PersonalData> places;
    private final Messages messages;

    public Forgetting(Access access, Subjects subjects, Persons persons, JournalSearch search, ForgettingRecord record,
            LongTasks tasks, List<PersonalData> places, Messages messages) {
        this.access = access;
        this.subjects = subjects;
        this.persons = persons;
        this.search = search;
        this.record = record;
        this.tasks = tasks;
        this.places = List.copyOf(places);
        this.messages = messages;
    }

    /**
     * Refuses 404 for everybody but system administrators, 400 when nobody like that is known here, 409 while a task
     * that he started is unfinished.
     *
     * @param user login or key of a Jira user, may be empty
     * @param name of somebody without an account, exactly as recorded; may be empty
     */
    public ForgettingResult order(String user, String name) {
        Viewer viewer = access.requireSystemAdministrator();
        if (user.isBlank() && name.isBlank()) {
            throw Refusal.badInput("user", Message.of("phasegate.privacy.nobody.given"));
        }
        Subject subject = subjects.named(user.strip(), name.strip());
        if (subject.personIds().isEmpty()) {
            throw Refusal.badInput(user.isBlank() ? "name" : "user", Message.of("phasegate.privacy.unknown"));
        }
        return forget(subject, persons.ofUser(viewer.userKey(), viewer.name()));
    }

    /** Jira anonymises this user. Does nothing for somebody who never appeared here. */
    public ForgettingResult byHost(String userKey) {
        Subject subject = subjects.named(userKey, "");
        return subject.personIds().isEmpty() ? ForgettingResult.NOBODY : forget(subject, persons.ofUser(HOST, "Jira"));
    }

    /** How many places know this user; what Jira shows before it anonymises him. Writes nothing. */
    public int placesOf(String userKey) {
        Set<String> ids = subjects.named(userKey, "").personIds();
        return ids.isEmpty() ? 0 : 1 + traces(ids).projects().size();
    }

    private ForgettingResult forget(Subject subject, String actorId) {
        if (subject.userKey().filter(tasks::unfinishedOf).isPresent()) {
            throw Refusal.conflict(Message.of("phasegate.privacy.task.unfinished"));
        }
        PersonTraces traces = traces(subject.personIds());
        Forgotten person = new Forgotten(subject.personIds(), words(subject, traces), label().both(), actorId);
        Mentions mentions = search.of(person.personIds(), person::isNamedIn);
        int projects = record.append(person, mentions, traces.projects());
        int rows = places.stream().mapToInt(place -> place.forget(person)).sum();
        person.personIds().forEach(id -> persons.erase(id, person.labelOf(id)));
        return new ForgettingResult(person.personIds().size(), projects, rows, mentions.inWords());
    }

    private PersonTraces traces(Set<String> personIds) {
        return places.stream().map(place -> place.find(personIds)).reduce(PersonTraces.NONE, PersonTraces::and);
    }

    private Set<String> words(Subject subject, PersonTraces traces) {
        Set<String> words = new HashSet<>(subject.words());
        words.addAll(traces.words());
        words.addAll(persons.names(subject.personIds()).values());
        words.removeIf(String::isBlank);
        return words;
    }

    private Text label() {
        Message label = Message.of("phasegate.privacy.former");
        return new Text(messages.text(Locale.SIMPLIFIED_CHINESE, label), messages.text(Locale.ENGLISH, label));
    }
}
