package io.phasegate.project;

import static io.phasegate.project.ARequest.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.Contract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ChangedContractTest {
    private static final ContractInput DELIVERY = new ContractInput(null, null, "2026-09-01", null);

    private final Bench bench = new Bench();
    private boolean managed = true;
    private final Contracts contracts = new Contracts(bench.access, bench.projects, bench.store, bench.journal,
            bench.persons,
            (project, viewer) -> managed);

    @Before
    public void apply() {
        bench.create.start(aRequest().build());
        bench.runTask();
    }

    @After
    public void close() throws Exception {
        bench.close();
    }

    private ContractView change(ContractInput input, int seen) {
        return contracts.change("HDI", input, version -> {
            if (version != seen) {
                throw Refusal.stale(Contracts.CHANGED);
            }
        });
    }

    private List<Entry> entries() {
        return bench.journal.read(bench.projectId()).of(EntryKind.CONTRACT_CHANGED);
    }

    private Contract stored() {
        return Contract.of(bench.projects.get(bench.projectId()));
    }

    @Test
    public void shouldRecordADateThatWasLeftOutAtCreation() {
        ContractView after = change(DELIVERY, 0);

        assertThat(after.contract().deliveryOn()).contains(LocalDate.of(2026, 9, 1));
        assertThat(after.version()).isEqualTo(1);
        assertThat(stored()).isEqualTo(after.contract());
    }

    @Test
    public void shouldNameOldAndNewValuesInOneEntry() {
        change(DELIVERY, 0);

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.data().get("from")).isEqualTo(Map.of("number", "HT-2026-001", "signedOn", "2026-02-01",
                    "deliveryOn", "",
                    "breakInEndOn", ""));
            assertThat(entry.data().get("to")).isEqualTo(Map.of("number", "HT-2026-001", "signedOn", "2026-02-01",
                    "deliveryOn",
                    "2026-09-01", "breakInEndOn", ""));
        });
    }

    @Test
    public void shouldWriteNothingWhereNothingChanges() {
        change(DELIVERY, 0);
        change(DELIVERY, 1);

        assertThat(entries()).hasSize(1);
    }

    @Test
    public void shouldTakeAwayWhatIsEmptyAndKeepWhatIsLeftOut() {
        ContractView after = change(new ContractInput("", null, null, null), 0);

        assertThat(after.contract().number()).isEmpty();
        assertThat(after.contract().signedOn()).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    public void shouldNameEveryWrongFieldAndWriteNothing() {
        assertThatThrownBy(() -> change(new ContractInput("n".repeat(101), "yesterday", "2026-02-30", "1666-01-01"), 0))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields().keySet())
                        .containsExactlyInAnyOrder("number", "signedOn", "deliveryOn", "breakInEndOn"));
        assertThat(entries()).isEmpty();
    }

    @Test
    public void shouldRefuseWhoSawAnotherContract() {
        change(DELIVERY, 0);

        assertThatThrownBy(() -> change(new ContractInput("X", null, null, null), 0)).isInstanceOf(Refusal.class);
        assertThat(stored().number()).isEqualTo("HT-2026-001");
    }

    @Test
    public void shouldRefuseWhoDoesNotRunTheProject() {
        managed = false;

        assertThatThrownBy(() -> change(DELIVERY, 0)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.messages()).extracting(Message::key)
                        .containsExactly("phasegate.project.contract.refused"));
        assertThat(contracts.open("HDI").mayChange()).isFalse();
    }

    @Test
    public void shouldFollowTheJournalAfterACrashBetweenEntryAndProject() {
        Contract before = stored();
        change(DELIVERY, 0);
        bench.store.change(bench.projectId(), before);
        assertThat(contracts.open("HDI").contract().deliveryOn()).contains(LocalDate.of(2026, 9, 1));

        contracts.settle(bench.projectId());

        assertThat(stored().deliveryOn()).isEqualTo(Optional.of(LocalDate.of(2026, 9, 1)));
    }
}
