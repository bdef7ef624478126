package io.phasegate.method.model;

import io.phasegate.language.model.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One field of an element that the newer version words or sets otherwise. */
public record Change(String field, Text before, Text after) {

    static List<Change> between(Element before, Element after) {
        List<Change> changes = new ArrayList<>();
        if (!before.within().equals(after.within())) {
            changes.add(of("phase", before.within(), after.within()));
        }
        for (RecordComponent field : before.content().getClass().getRecordComponents()) {
            Object old = value(field, before.content());
            Object now = value(field, after.content());
            if (!Objects.equals(old, now) && !field.getName().equals("phase")) {
                changes.add(of(field.getName(), old, now));
            }
        }
        if (!before.duties().equals(after.duties())) {
            changes.add(of("responsibilities", before.duties(), after.duties()));
        }
        return List.copyOf(changes);
    }

    private static Change of(String field, Object before, Object after) {
        return new Change(field, Wording.of(before), Wording.of(after));
    }

    static Object value(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(Arrays.toString(new Object[] {field, of}), unreadable);
        }
    }
}
