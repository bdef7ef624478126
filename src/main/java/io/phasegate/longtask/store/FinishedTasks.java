package io.phasegate.longtask.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.access.PersonalData;
import io.phasegate.access.model.Forgotten;
import io.phasegate.longtask.model.LongTask;
import java.util.Arrays;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Who started a finished task, and what it was told to do: nobody needs that any more when he is forgotten. */
public final class FinishedTasks implements PersonalData {
    private final ActiveObjects ao;

    public FinishedTasks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public int forget(Forgotten person) {
        LongTaskRow[] finished = ao.find(LongTaskRow.class, Query.select().where("STATE = ? OR STATE = ?",
                LongTask.State.DONE.name(), LongTask.State.FAILED.name()));
        return (int) Arrays.stream(finished).filter(row -> names(row, person)).peek(this::erase).count();
    }

    private static boolean names(LongTaskRow row, Forgotten person) {
        return person.words().contains(row.getUserKey())
                || Stream.of(row.getInput(), row.getMessages(), row.getResult()).anyMatch(person::isNamedIn);
    }

    private void erase(LongTaskRow row) {
        row.setUserKey("-");
        row.setInput("{}");
        row.setMessages("[]");
        row.setResult("{}");
        row.save();
    }
}
