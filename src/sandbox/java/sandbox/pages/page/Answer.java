package sandbox.pages.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a handler answers. */
public sealed interface Answer {
    static Page page(String template, String title, Frame frame) {
        return new Page(template, title, frame, Map.of(), 200, List.of());
    }

    /** @param path below the context path, beginning with a slash */
    static Answer redirect(String path) {
        return new Redirect(path);
    }

    static Answer direct(Sender sender) {
        return new Direct(sender);
    }

    /** The one page for what does not exist and for what the user may not see. */
    static Answer notFound() {
        return new NotFound();
    }

    static Answer forbidden() {
        return new Forbidden();
    }

    /** A rendered template in a frame; in a dialog the frame is left out. */
    record Page(String template, String title, Frame frame, Map<String, Object> model, int status,
            List<String> contexts)
            implements Answer {
        public Page with(String name, Object value) {
            Map<String, Object> more = new HashMap<>(model);
            more.put(name, value);
            return new Page(template, title, frame, more, status, contexts);
        }

        public Page status(int other) {
            return new Page(template, title, frame, model, other, contexts);
        }

        /** Web-resource contexts beyond those of the frame. */
        public Page contexts(String... more) {
            return new Page(template, title, frame, model, status, List.of(more));
        }
    }

    /** After a change that succeeded. */
    record Redirect(String path) implements Answer {
    }

    /** Not a page: a file or a piece of JSON. */
    record Direct(Sender sender) implements Answer {
    }

    /** See {@link #notFound()}. */
    record NotFound() implements Answer {
    }

    /** The user may see but not do. */
    record Forbidden() implements Answer {
    }

    /** Writes the response itself. */
    interface Sender {
        void send(PageRequest page) throws IOException;
    }
}
