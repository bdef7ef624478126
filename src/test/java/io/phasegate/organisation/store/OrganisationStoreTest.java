package io.phasegate.organisation.store;

import static io.phasegate.organisation.AnOrganisation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.blueprint.model.Side;
import io.phasegate.database.EachDatabase;
import io.phasegate.database.TestDatabase;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.store.AoPersons;
import io.phasegate.journal.store.PersonRow;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Party;
import io.phasegate.organisation.model.Priority;
import io.phasegate.organisation.model.Terms;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Rows of the organisation on real databases: round trips, statement counts, and two people changing the same row. */
@RunWith(Parameterized.class)
public class OrganisationStoreTest {
    @ClassRule
    public static final EachDatabase DATABASES = new EachDatabase();
    private static final AtomicLong PROJECT = new AtomicLong(100);

    private final long project = PROJECT.incrementAndGet();
    private final TestDatabase database;
    private final AoPersons persons;
    private final OrganisationStore store;

    public OrganisationStoreTest(String kind) {
        this.database = DATABASES.of(kind);
        ActiveObjects ao = database.tables(PersonRow.class, PartyRow.class, DepartmentRow.class, MemberRow.class,
                AssignmentRow.class, ChangeRow.class);
        this.persons = new AoPersons(ao);
        this.store = new OrganisationStore(ao, persons, new Today(Clock.systemUTC()));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    private Organisation read() {
        return store.read(new ProjectJournal(project, List.of(), List.of()));
    }

    private long party(String name) {
        return store.add(project, new Party(0, 0, Side.CUSTOMER, name, ""));
    }

    private long member(long party, String name) {
        return store.add(project, new Member(0, 0, persons.create(name), party, Side.CUSTOMER, name, Optional.empty(),
                Optional.empty(), "", "", "", true, false));
    }

    private static Terms terms(long member, int percent) {
        return new Terms(member, "C_KEYUSER", Optional.empty(), TODAY, Optional.empty(), false, percent, Priority.HIGH,
                true,
                "奖励与处罚 \uD83D\uDE00");
    }

    @Test
    public void shouldReadBackWhatWasWritten() {
        long party = party("华东仪表");
        long member = member(party, "赵敏");
        long department = store.add(project, new Department(0, 0, party, "财务部", true, true, Optional.of(member)));
        store.add(project, terms(member, 40));
        Organisation read = read();
        assertThat(read.department(department)).contains(new Department(department, 1, party, "财务部", true, true,
                Optional.of(member)));
        assertThat(read.assignments().get(0).terms()).isEqualTo(terms(member, 40));
        assertThat(read.member(member)).map(Member::name).contains("赵敏");
    }

    @Test
    public void shouldReadWithThreeStatementsWhateverTheNumberOfMembers() {
        long party = party("华东仪表");
        for (int i = 0; i < 200; i++) {
            store.add(project, terms(member(party, "成员" + i), 40));
        }
        assertThat(database.statementsOf(this::read)).isEqualTo(3);
        assertThat(database.statementsOf(() -> read().departments().size())).isEqualTo(4);
        assertThat(read().assignments()).hasSize(200);
    }

    @Test
    public void shouldRefuseChangeOfStaleRowAndNameTheWinner() {
        long member = member(party("华东仪表"), "赵敏");
        long id = store.add(project, terms(member, 40));
        store.change(new RowVersion(project, id, 1), persons.create("Li"), terms(member, 50));
        assertThatThrownBy(() -> store.change(new RowVersion(project, id, 1), persons.create("Wang"),
                terms(member, 60)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
                    assertThat(refusal.messages().get(0).arguments()).first().isEqualTo("Li");
                });
        assertThat(read().assignments().get(0).terms().timePercent()).isEqualTo(50);
    }

    @Test
    public void shouldLetOneOfTwoSimultaneousChangesWin() throws Exception {
        long member = member(party("华东仪表"), "赵敏");
        long id = store.add(project, terms(member, 40));
        List<Boolean> won = atOnce(percent -> {
            store.change(new RowVersion(project, id, 1), persons.create("P" + percent), terms(member, percent));
            return true;
        });
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(read().assignments().get(0).version()).isEqualTo(2);
    }

    @Test
    public void shouldRecordTheSameCompanyOnce() throws Exception {
        assertThat(atOnce(percent -> party("同一公司") > 0)).containsExactlyInAnyOrder(true, false);
        assertThat(read().parties()).hasSize(1);
    }

    @Test
    public void shouldNotReachRowsOfAnotherProject() {
        long id = party("华东仪表");
        assertThatThrownBy(() -> store.removeParty(new RowVersion(project + 1, id, 1), persons.create("X")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(read().parties()).hasSize(1);
    }

    private static List<Boolean> atOnce(Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Callable<Boolean>> both = List.of(10, 20).stream().map(percent -> (Callable<Boolean>) () -> {
                start.await();
                try {
                    return work.run(percent);
                } catch (Refusal refused) {
                    return false;
                }
            }).toList();
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> answer : pool.invokeAll(both)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    /** What each of the two does. */
    private interface Work {
        boolean run(int percent);
    }
}
