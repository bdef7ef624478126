package sandbox.pages.page;

import java.io.IOException;

/** Answers the requests of one route. */
public interface Handler {
    Answer handle(PageRequest page) throws IOException;
}
