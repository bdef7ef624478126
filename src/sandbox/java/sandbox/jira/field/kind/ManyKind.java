package sandbox.jira.field.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What fields of identified things have in common: one thing, or a collection of them. `T` is what plugins see. */
abstract class ManyKind<T> implements FieldKind {
    private final boolean many;

    ManyKind(boolean many) {
        this.many = many;
    }

    /** Null when it does not exist any more. */
    abstract T find(String id);

    abstract T enter(String text, Offer offer) throws Invalid;

    abstract String id(T value);

    abstract String name(T value);

    /** Labels are a set in Jira, all other collections lists. */
    Collection<T> collect(Collection<T> values) {
        return List.copyOf(values);
    }

    @Override
    public Object read(List<Cell> cells) {
        List<T> found = cells.stream().map(cell -> find(cell.string())).filter(Objects::nonNull).toList();
        if (found.isEmpty()) {
            return null;
        }
        return many ? collect(found) : found.get(0);
    }

    @Override
    public List<Cell> write(Object value) {
        return items(value).stream().map(this::id).distinct().map(Cell::ofString).toList();
    }

    @Override
    public Object parse(List<String> entered, Offer offer) throws Invalid {
        Set<T> values = new LinkedHashSet<>();
        for (String text : entered) {
            if (text != null && !text.isBlank() && !"-1".equals(text)) {
                values.add(enter(text.trim(), offer));
            }
        }
        if (values.isEmpty()) {
            return null;
        }
        return many ? collect(new ArrayList<>(values)) : values.iterator().next();
    }

    @Override
    public String display(Object value) {
        return value == null ? null : items(value).stream().map(this::name).collect(Collectors.joining(", "));
    }

    @Override
    public String identify(Object value) {
        return value == null ? null : items(value).stream().map(this::id).collect(Collectors.joining(", "));
    }

    @Override
    public Column column() {
        return Column.STRING;
    }

    @SuppressWarnings("unchecked")
    private List<T> items(Object value) {
        if (value == null) {
            return List.of();
        }
        return many ? List.copyOf((Collection<T>) value) : List.of((T) value);
    }
}
