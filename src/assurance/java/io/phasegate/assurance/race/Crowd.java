package io.phasegate.assurance.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Many people who do the same at the same instant, again and again. */
final class Crowd implements AutoCloseable {
    private final int size;
    private final CyclicBarrier start;
    private final ExecutorService threads;

    Crowd(int size) {
        this.size = size;
        this.start = new CyclicBarrier(size);
        this.threads = Executors.newFixedThreadPool(size);
    }

    /**
     * @param view what each of them reads first; it answers his command, which all give together
     * @return why each was refused, in their order; empty where it was done
     */
    List<Optional<RuntimeException>> all(IntFunction<Runnable> view) {
        List<Future<Optional<RuntimeException>>> running = new ArrayList<>();
        for (int person = 0; person < size; person++) {
            int number = person;
            running.add(threads.submit(() -> one(view, number)));
        }
        return running.stream().map(Crowd::answer).toList();
    }

    private Optional<RuntimeException> one(IntFunction<Runnable> view, int number) {
        Runnable command = view.apply(number);
        try {
            start.await();
            command.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<RuntimeException> answer(Future<Optional<RuntimeException>> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something for each number from 0, a few at a time. */
    void each(int count, IntConsumer work) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            running.add(threads.submit(() -> work.accept(number)));
        }
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
