package io.phasegate.access.jira;

import com.atlassian.jira.issue.Issue;
import io.phasegate.access.Access;
import io.phasegate.language.model.Refusal;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * Lets the conditions and the panel of one issue view share one reading (budget B4): the host hands them the same issue
 * object on the same thread, and a later request has another. Used where something is shown; who decides reads afresh.
 *
 * @param <T> what is read
 */
public final class OncePerView<T> {
    private final Access access;
    /** The last one of each thread. It goes with the issue object of its view, which nothing here keeps. */
    private final Map<Issue, Memo<T>> last = Collections.synchronizedMap(new WeakHashMap<>());

    public OncePerView(Access access) {
        this.access = access;
    }

    /** What the reading finds for the caller; empty where it refuses, as for what he may not see. */
    public Optional<T> of(Issue issue, Supplier<Optional<T>> reading) {
        Optional<String> viewer = orEmpty(() -> Optional.of(access.viewer().userKey()));
        return viewer.flatMap(user -> memo(issue, user, reading).found());
    }

    private Memo<T> memo(Issue issue, String user, Supplier<Optional<T>> reading) {
        Memo<T> memo = last.get(issue);
        return memo != null && memo.isOf(issue, user) ? memo : read(issue, user, reading);
    }

    private Memo<T> read(Issue issue, String user, Supplier<Optional<T>> reading) {
        Memo<T> memo = new Memo<>(new WeakReference<>(issue), current(), user, orEmpty(reading));
        last.values().removeIf(other -> other.thread() == memo.thread());
        // an equal issue of another view would stay the key, and take this reading along when it goes
        last.remove(issue);
        last.put(issue, memo);
        return memo;
    }

    private static long current() {
        return Thread.currentThread().getId();
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
    private record Memo<T>(WeakReference<Issue> issue, long thread, String userKey, Optional<T> found) {
        boolean isOf(Issue other, String user) {
            return issue.get() == other && thread == current() && userKey.equals(user);
        }
    }
}
