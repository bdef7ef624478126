package sandbox.fidelity.probe;

import com.atlassian.event.api.EventPublisher;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out what was noted, and says under which class loader a servlet and what it calls run. */
public final class NotesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Notes notes;
    private final transient EventPublisher events;

    @Inject
    public NotesServlet(Notes notes, EventPublisher events) {
        this.notes = notes;
        this.events = events;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("publish") != null) {
            events.publish(new Question());
        }
        notes.add("servlet loader " + Loaders.context());
        response.getWriter().print(notes.take());
    }
}
