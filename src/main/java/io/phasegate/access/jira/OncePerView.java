package io.phasegate.access.jira;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.language.model.Refusal;
import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets the conditions and the panel of one issue view share one reading (budget B4): the host hands them the same issue
 * object on the same thread, and a later request has another. Used where something is shown; who decides reads afresh.
 *
 * @param <T> what is read
 */
public final class OncePerView<T> {
    private final Access access;
    private final ThreadLocal<WeakReference<Memo<T>>> last = new ThreadLocal<>();

    public OncePerView(Access access) {
        this.access = access;
    }

    /** What the reading finds for the caller; empty where it refuses, as for what he may not see. */
    public Optional<T> of(Issue issue, Supplier<Optional<T>> reading) {
        Optional<String> viewer = orEmpty(() -> Optional.of(access.viewer().userKey()));
        return viewer.flatMap(user -> memo(issue, user, reading).found());
    }

    private Memo<T> memo(Issue issue, String user, Supplier<Optional<T>> reading) {
        Memo<T> memo = last.get() == null ? null : last.get().get();
        if (memo == null || !memo.isOf(issue, user)) {
            memo = new Memo<>(new WeakReference<>(issue), user, orEmpty(reading));
            last.set(new WeakReference<>(memo));
        }
        return memo;
    }

    /** Empty instead of a refusal. */
    public static <T> Optional<T> orEmpty(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** What was found for an issue object in front of a user. */
    private record Memo<T>(WeakReference<Issue> issue, String userKey, Optional<T> found) {
        boolean isOf(Issue other, String user) {
            return issue.get() == other && userKey.equals(user);
        }
    }
}
