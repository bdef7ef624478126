package io.phasegate.setup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Every case of the decision on one object. */
public class DecisionTest {
    private static final Optional<Written> NEVER = Optional.empty();
    private static final Optional<String> GONE = Optional.empty();

    @Test
    public void shouldCreateWhatWasNeverMadeAndHasNoNamesake() {
        assertThat(Decision.of(NEVER, GONE, "wanted", false)).isEqualTo(Decision.CREATE);
    }

    @Test
    public void shouldReuseSomebodyElsesObjectOfTheSameName() {
        assertThat(Decision.of(NEVER, GONE, "wanted", true)).isEqualTo(Decision.REUSE);
    }

    @Test
    public void shouldNeverWriteToATakenObjectWhateverHappensToIt() {
        assertThat(Decision.of(written(Written.State.TAKEN), Optional.of("edited"), "changed", true))
                .isEqualTo(Decision.REUSE);
    }

    @Test
    public void shouldDoNothingWhenNothingChanged() {
        assertThat(Decision.of(written(Written.State.DONE), Optional.of("shown"), "wanted", false))
                .isEqualTo(Decision.REUSE);
    }

    @Test
    public void shouldUpdateWhenOnlyWeChanged() {
        assertThat(Decision.of(written(Written.State.DONE), Optional.of("shown"), "changed", false))
                .isEqualTo(Decision.UPDATE);
    }

    @Test
    public void shouldKeepWhatOnlyTheAdministratorEdited() {
        assertThat(Decision.of(written(Written.State.DONE), Optional.of("edited"), "wanted", false))
                .isEqualTo(Decision.KEPT);
    }

    @Test
    public void shouldSayConflictWhenBothChanged() {
        assertThat(Decision.of(written(Written.State.DONE), Optional.of("edited"), "changed", false))
                .isEqualTo(Decision.CONFLICT);
    }

    @Test
    public void shouldFinishWhatACrashLeftUnfinished() {
        assertThat(Decision.of(written(Written.State.CREATED), Optional.of("bare"), "wanted", true))
                .isEqualTo(Decision.UPDATE);
    }

    @Test
    public void shouldMakeAgainWhatTheAdministratorDeleted() {
        assertThat(Decision.of(written(Written.State.DONE), GONE, "wanted", false)).isEqualTo(Decision.CREATE);
    }

    @Test
    public void shouldRecogniseAfterACrashWhatWeMadeBesideANamesake() {
        Intent intent = new Intent("Deliverable", List.of("10001"));
        assertThat(intent.made(List.of("10001", "10044"))).contains("10044");
        assertThat(intent.made(List.of("10001"))).isEmpty();
    }

    private static Optional<Written> written(Written.State state) {
        return Optional.of(new Written("status:signed", Optional.of("10020"), state, "shown", "wanted",
                Optional.empty()));
    }
}
