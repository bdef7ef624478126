package io.phasegate.longtask.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.language.model.Message;
import io.phasegate.longtask.model.LongTask;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Long tasks in Active Objects. Used by the runner and by whoever starts or watches a task. */
public class LongTaskStore {
    private final ActiveObjects ao;
    private final Clock clock;

    public LongTaskStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** The new task, or the one of this kind and subject that is unfinished: the unique ACTIVE_KEY decides. */
    public LongTask createOrJoin(String kind, String subject, String input, String userKey) {
        String key = (kind + ":" + subject).toLowerCase(Locale.ROOT);
        return active(key).orElseGet(() -> createUnlessBeaten(key, kind, subject, input, userKey));
    }

    private LongTask createUnlessBeaten(String key, String kind, String subject, String input, String userKey) {
        try {
            return value(ao.executeInTransaction(() -> ao.create(LongTaskRow.class, new DBParam("KIND", kind),
                    new DBParam("SUBJECT", subject), new DBParam("INPUT", input), new DBParam("USER_KEY", userKey),
                    new DBParam("ACTIVE_KEY", key), new DBParam("STATE", LongTask.State.WAITING.name()),
                    new DBParam("MESSAGES", "[]"), new DBParam("RESULT", "{}"),
                    new DBParam("CREATED_AT", clock.millis()))));
        } catch (RuntimeException beaten) {
            return active(key).orElseThrow(() -> beaten);
        }
    }

    public Optional<LongTask> find(long id) {
        return rows(Query.select().where("ID = ?", Math.toIntExact(id))).map(LongTaskStore::value).findFirst();
    }

    public Optional<LongTask> latest(String kind, String subject) {
        return rows(Query.select().where("KIND = ? AND SUBJECT = ?", kind, subject).order("ID DESC").limit(1))
                .map(LongTaskStore::value).findFirst();
    }

    /** What is to be done and not finished, oldest first. */
    public List<Order> unfinished() {
        return rows(Query.select().where("STATE = ? OR STATE = ?", LongTask.State.WAITING.name(),
                LongTask.State.RUNNING.name()).order("ID ASC")).map(row -> new Order(value(row), row.getInput()))
                .toList();
    }

    public void running(long id) {
        change(id, row -> row.setState(LongTask.State.RUNNING.name()));
    }

    public void expect(long id, int steps) {
        change(id, row -> {
            row.setTotal(steps);
            row.setDone(0);
        });
    }

    public void step(long id, int done, Message what) {
        change(id, row -> {
            row.setDone(done);
            row.setMessages(MessageJson.write(List.of(what)));
        });
    }

    public void finish(long id, LongTask.State state, String result, List<Message> messages) {
        change(id, row -> {
            row.setState(state.name());
            row.setResult(result);
            row.setMessages(MessageJson.write(messages));
            row.setActiveKey("done:" + id);
        });
    }

    private void change(long id, Consumer<LongTaskRow> change) {
        ao.executeInTransaction(() -> {
            LongTaskRow row = rows(Query.select().where("ID = ?", Math.toIntExact(id))).findFirst().orElseThrow();
            change.accept(row);
            row.save();
            return id;
        });
    }

    private Optional<LongTask> active(String key) {
        return rows(Query.select().where("ACTIVE_KEY = ?", key)).map(LongTaskStore::value).findFirst();
    }

    private Stream<LongTaskRow> rows(Query query) {
        return Stream.of(ao.find(LongTaskRow.class, query));
    }

    private static LongTask value(LongTaskRow row) {
        return new LongTask(row.getID(), row.getKind(), row.getSubject(), row.getUserKey(),
                LongTask.State.valueOf(row.getState()), row.getDone(), row.getTotal(),
                MessageJson.read(row.getMessages()), row.getResult());
    }

    /** A task with what its kind needs to run it. */
    public record Order(LongTask task, String input) {
    }
}
