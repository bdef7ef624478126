package sandbox.fidelity.probe;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;

/** Notes the context class loader with which the host publishes an event for the probe. */
public final class QuestionListener {
    private final EventPublisher events;
    private final Notes notes;

    public QuestionListener(EventPublisher events, Notes notes) {
        this.events = events;
        this.notes = notes;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void onQuestion(Question question) {
        notes.add("host service loader " + Loaders.context());
    }
}
