package io.phasegate.project;

import io.phasegate.language.model.Message;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps the last order and runs nothing; the test runs it when it wants to. Used by {@link HostedProject}. */
final class KeptOrder implements LongTasks {
    private final AtomicReference<LongTaskRun> last = new AtomicReference<>();

    LongTaskRun run() {
        return last.get();
    }

    @Override
    public LongTask start(String kind, String subject, String input, String userKey) {
        last.set(new Run(subject, input, userKey));
        return new LongTask(1, kind, subject, userKey, LongTask.State.WAITING, 0, 0, List.of(), "");
    }

    @Override
    public Optional<LongTask> find(long id) {
        return Optional.empty();
    }

    @Override
    public boolean unfinishedOf(String userKey) {
        return false;
    }

    @Override
    public Optional<LongTask> latest(String kind, String subject) {
        return Optional.empty();
    }

    /** Nobody watches it. */
    private record Run(String subject, String input, String userKey) implements LongTaskRun {
        @Override
        public void expect(int steps) {
            assert steps >= 0;
        }

        @Override
        public void step(Message what) {
            assert what != null;
        }
    }
}
