package io.phasegate.access.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.FakeAccess;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;
import org.mockito.Mockito;

/** How long the reading of a view is kept. */
public class OncePerViewTest {
    private static final int MOST_COLLECTIONS = 50;

    private final FakeAccess access = new FakeAccess(new ProjectRef(1, "HDI", "Huadong"),
            () -> new Viewer("pm", "Pm", Locale.ENGLISH, false, true));
    private final OncePerView<Object> once = new OncePerView<>(access);
    private final Issue issue = Mockito.mock(Issue.class);

    @Test
    public void shouldReadOnceThoughGarbageIsCollectedMeanwhile() {
        int read = System.identityHashCode(shown(issue));
        System.gc();
        assertThat(System.identityHashCode(shown(issue))).isEqualTo(read);
    }

    @Test
    public void shouldReadAgainAfterAnotherIssueWasShown() {
        Object read = shown(issue);
        shown(Mockito.mock(Issue.class));
        assertThat(shown(issue)).isNotSameAs(read);
    }

    @Test
    public void shouldReadOnEachThreadForItself() {
        Object read = shown(issue);
        assertThat(CompletableFuture.supplyAsync(() -> shown(issue)).join()).isNotSameAs(read);
    }

    @Test
    public void shouldKeepNothingOfAViewThatIsOver() {
        WeakReference<Object> read = CompletableFuture
                .supplyAsync(() -> new WeakReference<>(shown(Mockito.mock(Issue.class)))).join();
        for (int i = 0; i < MOST_COLLECTIONS && read.get() != null; i++) {
            System.gc();
            shown(issue);
        }
        assertThat(read.get()).isNull();
    }

    private Object shown(Issue of) {
        return once.of(of, () -> Optional.of(new Object())).orElseThrow();
    }
}
