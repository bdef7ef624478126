package io.phasegate.assurance.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Spoils each field of a body by what its record declares: other types, values that are none, missing, doubled,
 * unknown.
 */
final class FieldSpoiler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACE = "@@place@@";
    private static final List<String> UNKNOWN = List.of("nmae", "__proto__", "constructor", "class", "@class",
            "@type", "名",
            "NAME", "name ", "$ref", "id");

    private final Sample sample;

    FieldSpoiler(Sample sample) {
        this.sample = sample;
    }

    List<SpoiltBody> all() {
        List<SpoiltBody> spoilt = new ArrayList<>();
        JsonNode tree = JSON.valueToTree(sample.body());
        object((ObjectNode) tree, (ObjectNode) tree, sample.type(), spoilt);
        sample.required().forEach(field -> missing(field, spoilt));
        return spoilt;
    }

    /** Bodies in which some fields are wrong at once; one of them at least must be named. */
    List<SpoiltBody> several(Random chance, int count) {
        List<SpoiltBody> spoilt = new ArrayList<>();
        List<RecordComponent> fields = new ArrayList<>(List.of(sample.type().getRecordComponents()));
        for (int i = 0; i < count; i++) {
            Collections.shuffle(fields, chance);
            spoilt.add(together(fields.subList(0, 1 + chance.nextInt(fields.size())), chance));
        }
        return spoilt;
    }

    private SpoiltBody together(List<RecordComponent> fields, Random chance) {
        ObjectNode tree = JSON.valueToTree(sample.body());
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> {
            List<String> bad = BadValues.of(field.getGenericType(), tree.get(field.getName())).stream()
                    .filter(FieldSpoiler::isJson).toList();
            values.put(field.getName(), bad.get(chance.nextInt(bad.size())));
        });
        values.keySet().forEach(name -> tree.put(name, PLACE + name));
        String text = tree.toString();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace('"' + PLACE + value.getKey() + '"', value.getValue());
        }
        return SpoiltBody.text("several " + values.keySet(), text);
    }

    private void object(ObjectNode root, ObjectNode object, Class<?> record, List<SpoiltBody> spoilt) {
        for (RecordComponent component : record.getRecordComponents()) {
            field(root, object, component, spoilt);
        }
        for (String name : UNKNOWN) {
            if (!object.has(name)) {
                spoilt.add(with(root, object, name, "1", "unknown field " + name).naming(name));
            }
        }
    }

    private void field(ObjectNode root, ObjectNode object, RecordComponent component, List<SpoiltBody> spoilt) {
        String name = component.getName();
        JsonNode valid = object.get(name);
        BadValues.of(component.getGenericType(), valid).forEach(value ->
                spoilt.add(with(root, object, name, value, name + " = " + shortened(value))
                .naming(isJson(value) ? name : "")));
        BadValues.ofMeaning(component.getType(), valid).forEach(value ->
                spoilt.add(with(root, object, name, value, name + " = " + value).answered(SpoiltBody.REFUSED)));
        spoilt.add(with(root, object, name, valid + ",\"" + name + "\":" + valid, "twice " + name).naming(name));
        if (component.getType().isRecord()) {
            object(root, (ObjectNode) valid, component.getType(), spoilt);
        }
        if (component.getGenericType() instanceof ParameterizedType list && component.getType() == List.class) {
            elements(root, (ArrayNode) valid, list.getActualTypeArguments()[0], spoilt);
        }
    }

    private void elements(ObjectNode root, ArrayNode list, Type element, List<SpoiltBody> spoilt) {
        if (element instanceof Class<?> type && type.isRecord()) {
            object(root, (ObjectNode) list.get(0), type, spoilt);
        }
    }

    private void missing(String field, List<SpoiltBody> spoilt) {
        ObjectNode tree = JSON.valueToTree(sample.body());
        for (String value : List.of("null", "\"\"", "\"  \"")) {
            boolean text = tree.get(field).isTextual() || value.equals("null");
            if (text) {
                spoilt.add(with(tree, tree, field, value, field + " = " + value).answered(SpoiltBody.REFUSED));
            }
        }
        tree.remove(field);
        spoilt.add(SpoiltBody.text("without " + field, tree.toString()).answered(SpoiltBody.REFUSED));
    }

    /** The whole body with this raw text for one field's value. */
    private static SpoiltBody with(ObjectNode root, ObjectNode object, String name, String raw, String how) {
        JsonNode before = object.get(name);
        object.put(name, PLACE);
        String text = root.toString().replace('"' + PLACE + '"', raw);
        if (before == null) {
            object.remove(name);
        } else {
            object.set(name, before);
        }
        return SpoiltBody.text(how, text);
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "… (" + value.length() + ")";
    }

    /** What is not even JSON cannot name its field. */
    private static boolean isJson(String value) {
        try {
            return JSON.readTree(value) != null;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
