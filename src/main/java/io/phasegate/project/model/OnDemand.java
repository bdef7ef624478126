package io.phasegate.project.model;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;

/**
 * A list that is read when somebody looks into it for the first time. For what belongs to a whole but most pages do not
 * show, as the plan on the page of the organisation. Unmodifiable.
 *
 * @param <T> what is in it
 */
public final class OnDemand<T> extends AbstractList<T> {
    private final Supplier<List<T>> reading;
    private List<T> read;

    public OnDemand(Supplier<List<T>> reading) {
        this.reading = reading;
    }

    @Override
    public T get(int index) {
        return read().get(index);
    }

    @Override
    public int size() {
        return read().size();
    }

    @Override
    public Iterator<T> iterator() {
        return read().iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return read().spliterator();
    }

    private synchronized List<T> read() {
        if (read == null) {
            read = List.copyOf(reading.get());
        }
        return read;
    }
}
