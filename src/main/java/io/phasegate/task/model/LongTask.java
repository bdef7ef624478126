package io.phasegate.task.model;

import io.phasegate.language.model.Message;
import java.util.List;

/**
 * A command that takes longer than a request, as its starter watches it.
 *
 * @param subject   what it works on, e.g. a project key; one task of a kind runs per subject
 * @param input     JSON text of its kind
 * @param result    JSON text of its kind, "{}" until it is done
 * @param startedBy user key; the command runs with this user's permissions
 */
public record LongTask(long id, String kind, String subject, String input, String startedBy, TaskState state, int done,
        int total, List<Message> messages, String result) {
    public LongTask {
        messages = List.copyOf(messages);
    }
}
