package io.phasegate.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.database.EachDatabase;
import io.phasegate.database.TestDatabase;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.model.ChainVerifier;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import net.java.ao.Query;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The journal on real databases: chain, claims, and many writers at once. */
@RunWith(Parameterized.class)
public class AoJournalTest {
    private static final int WRITERS = 8;
    @ClassRule
    public static final EachDatabase DATABASES = new EachDatabase();

    private static final AtomicLong PROJECT = new AtomicLong(10_000);

    private final long project = PROJECT.incrementAndGet();
    private final TestDatabase database;
    private final ActiveObjects ao;
    private final AoPersons persons;
    private final AoJournal journal;
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    public AoJournalTest(String kind) {
        this.database = DATABASES.of(kind);
        this.ao = database.tables(JournalRow.class, PersonRow.class);
        this.persons = new AoPersons(ao);
        this.journal = new AoJournal(ao, persons, Clock.systemUTC());
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @After
    public void stopWriters() {
        writers.shutdownNow();
    }

    @Test
    public void shouldReadBackWhatWasAppended() {
        Entry written = journal.append(project, person("pm"),
                read -> draft(Stream.SHARED, "", Map.of("reason", "语言 \uD83D\uDE00")));
        assertThat(journal.read(project).shared()).containsExactly(written);
        assertThat(written.text("reason")).isEqualTo("语言 \uD83D\uDE00");
    }

    @Test
    public void shouldChainEachStreamForItself() {
        String pm = person("pm");
        journal.append(project, pm, read -> draft(Stream.INTERNAL, "", Map.of()));
        journal.append(project, pm, read -> draft(Stream.SHARED, "", Map.of()));
        journal.append(project, pm, read -> draft(Stream.SHARED, "", Map.of()));
        assertThat(journal.read(project).shared()).extracting(Entry::sequence).containsExactly(1L, 2L);
        assertThat(journal.read(project).shared().get(1).previousHash())
                .isEqualTo(journal.read(project).shared().get(0).hash());
        assertThat(findings(Stream.SHARED)).isEmpty();
    }

    @Test
    public void shouldNotGoBackInTimeWhenAnotherNodesClockIsAhead() {
        Entry ahead = by(Duration.ofMinutes(5)).append(project, person("pm"),
                read -> draft(Stream.SHARED, "", Map.of()));
        Entry next = journal.append(project, person("pm"), read -> draft(Stream.INTERNAL, "", Map.of()));
        assertThat(next.at()).isEqualTo(ahead.at());
    }

    @Test
    public void shouldNotFollowAClockThatIsWrong() {
        Entry wrong = by(Duration.ofDays(400)).append(project, person("pm"),
                read -> draft(Stream.SHARED, "", Map.of()));
        Entry next = journal.append(project, person("pm"), read -> draft(Stream.SHARED, "", Map.of()));
        assertThat(next.at()).isBefore(wrong.at());
        assertThat(findings(Stream.SHARED)).isEmpty();
    }

    private AoJournal by(Duration ahead) {
        return new AoJournal(ao, persons, Clock.offset(Clock.systemUTC(), ahead));
    }

    @Test
    public void shouldReadAProjectWithOneStatement() {
        String pm = person("pm");
        for (int i = 0; i < 5; i++) {
            journal.append(project, pm, read -> draft(Stream.SHARED, "", Map.of()));
        }
        assertThat(database.statementsOf(() -> journal.read(project))).isEqualTo(1);
    }

    @Test
    public void shouldNameTheWinnerWhenAClaimIsTaken() {
        Entry winner = journal.append(project, person("sponsor"),
                read -> draft(Stream.SHARED, "gate:g1:c_top:1", Map.of()));
        assertThatThrownBy(() -> journal.append(project, person("pm"),
                read -> draft(Stream.SHARED, "gate:g1:c_top:1", Map.of())))
                .isInstanceOfSatisfying(ClaimTakenException.class, taken -> assertThat(taken.winner())
                .isEqualTo(winner));
    }

    @Test
    public void shouldTellLongClaimsApartThatDoNotFitTheColumn() {
        String begin = "criterion:" + "g".repeat(40) + ":" + "c".repeat(40) + ":";
        Entry winner = journal.append(project, person("pm"), read -> draft(Stream.SHARED, begin + "17:1", Map.of()));
        journal.append(project, person("pm"), read -> draft(Stream.SHARED, begin + "18:1", Map.of()));
        assertThatThrownBy(() -> journal.append(project, person("pm"),
                read -> draft(Stream.SHARED, begin + "17:1", Map.of())))
                .isInstanceOfSatisfying(ClaimTakenException.class, taken -> assertThat(taken.winner())
                .isEqualTo(winner));
    }

    @Test
    public void shouldLetExactlyOneOfManyWritersClaim() throws Exception {
        String pm = person("pm");
        List<Boolean> won = together(number -> {
            try {
                journal.append(project, pm,
                        read -> draft(Stream.SHARED, "sign:pp-003-01:v1", Map.of("writer", number)));
                return true;
            } catch (ClaimTakenException e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        assertThat(findings(Stream.SHARED)).isEmpty();
    }

    @Test
    public void shouldLoseNoEntryOfManyWriters() throws Exception {
        String pm = person("pm");
        together(number -> journal.append(project, pm, read -> draft(Stream.SHARED, "", Map.of("writer", number)))
                .sequence());
        assertThat(journal.read(project).shared()).extracting(Entry::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(findings(Stream.SHARED)).isEmpty();
    }

    @Test
    public void shouldTakeTheDecisionAgainWhenTheOtherStreamMovedOn() {
        String pm = person("pm");
        List<Integer> seen = new ArrayList<>();
        journal.append(project, pm, read -> {
            seen.add(read.internal().size());
            if (seen.size() == 1) {
                journal.append(project, pm, other -> draft(Stream.INTERNAL, "", Map.of()));
            }
            return draft(Stream.SHARED, "", Map.of());
        });
        assertThat(seen).containsExactly(0, 1);
    }

    @Test
    public void shouldContinueAJournalWithKeysOfOlderVersions() {
        Entry old = journal.append(project, person("pm"), read -> draft(Stream.SHARED, "", Map.of()));
        for (JournalRow row : ao.find(JournalRow.class, Query.select().where("PROJECT_ID = ?", project))) {
            row.setSeqKey(project + ":shared:1");
            row.save();
        }
        Entry next = journal.append(project, person("pm"), read -> draft(Stream.SHARED, "", Map.of()));
        assertThat(next.previousHash()).isEqualTo(old.hash());
        assertThat(findings(Stream.SHARED)).isEmpty();
    }

    @Test
    public void shouldKeepTheChainWholeWhenAPersonIsErased() {
        String user = "erased-" + project;
        journal.append(project, person(user), read -> draft(Stream.SHARED, "", Map.of()));
        persons.erase(persons.find(user).orElseThrow(), "former member");
        assertThat(findings(Stream.SHARED)).isEmpty();
        assertThat(persons.names(List.of(journal.read(project).shared().get(0).personId()))).doesNotContainValue(user);
    }

    @Test
    public void shouldGiveOneIdToOneUser() throws Exception {
        assertThat(together(number -> person("same-" + project))).containsOnly(person("same-" + project));
    }

    private List<Message> findings(Stream stream) {
        return ChainVerifier.verify(journal.links(project, stream), Optional.empty());
    }

    private String person(String user) {
        return persons.ofUser(user, user);
    }

    private static Draft draft(Stream stream, String claim, Map<String, Object> data) {
        return new Draft(stream, EntryKind.CRITERION_TICKED, "gate:g1",
                Optional.of(claim).filter(text -> !text.isEmpty()), data);
    }

    private <T> List<T> together(Work<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> results = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int number = i;
            results.add(writers.submit(() -> {
                start.await();
                return work.run(number);
            }));
        }
        start.countDown();
        List<T> answers = new ArrayList<>();
        for (Future<T> result : results) {
            answers.add(result.get());
        }
        return answers;
    }

    /** What one writer does. */
    private interface Work<T> {
        T run(int number);
    }
}
