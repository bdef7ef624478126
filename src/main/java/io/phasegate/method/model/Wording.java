package io.phasegate.method.model;

import io.phasegate.language.model.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any value of a blueprint as text that a person can compare. */
final class Wording {
    private Wording() {
    }

    static Text of(Object value) {
        if (value instanceof Text text) {
            return text;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Wording::of).orElse(new Text("", ""));
        }
        if (value instanceof Collection<?> collection) {
            return joined(collection.stream(), ", ");
        }
        if (value instanceof Map<?, ?> map) {
            return joined(map.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).sorted(), ", ");
        }
        return value instanceof Record it ? joined(Arrays.stream(it.getClass().getRecordComponents())
                .map(field -> Change.value(field, it)), " ") : new Text(value.toString(), value.toString());
    }

    private static Text joined(Stream<?> values, String with) {
        List<Text> texts = values.map(Wording::of).toList();
        Function<Function<Text, String>, String> in = language -> texts.stream().map(language)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(with));
        return new Text(in.apply(Text::zh), in.apply(Text::en));
    }
}
