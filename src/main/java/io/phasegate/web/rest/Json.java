package io.phasegate.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.phasegate.language.JsonMappers;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * JSON of our REST surface, read and written by ourselves so that it does not depend on how the host configures
 * Jackson: unknown fields are refused by name, dates are ISO-8601. Used by every REST resource.
 */
public final class Json {
    /** What a decoder leaves where bytes were no UTF-8. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private final ObjectMapper mapper = JsonMappers.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build()
            .registerModule(plainValues());

    /**
     * Reads a request body into a record whose components are String, numbers, Boolean, lists, maps or records.
     *
     * @throws Refusal 400 naming the field and line when the text is malformed or has an unknown field
     */
    public <T> T read(String body, Class<T> type) {
        if (body == null || body.isBlank()) {
            throw empty();
        }
        if (body.indexOf(NOT_UTF_8) >= 0) {
            throw Refusal.badInput("body", Message.of("phasegate.web.json.encoding"));
        }
        try {
            JsonNode tree = mapper.readTree(body);
            refuseNullInLists(tree, "body");
            return Optional.ofNullable(mapper.treeToValue(tree, type)).orElseThrow(Json::empty);
        } catch (UnrecognizedPropertyException e) {
            throw Refusal.badInput(path(e), Message.of("phasegate.web.json.unknown.field"));
        } catch (InvalidFormatException e) {
            boolean text = e.getTargetType() == String.class;
            throw Refusal.badInput(path(e),
                    Message.of(text ? "phasegate.web.text.unstorable" : "phasegate.web.json.wrong.value"));
        } catch (JsonMappingException e) {
            throw Refusal.badInput(path(e), Message.of("phasegate.web.json.wrong.value"));
        } catch (JsonProcessingException e) {
            throw Refusal.badInput(near(e), Message.of("phasegate.web.json.malformed", line(e)));
        }
    }

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + value.getClass().getName() + " as JSON", e);
        }
    }

    /** Nothing is no member of a list; whoever goes through one need not ask. */
    private static void refuseNullInLists(JsonNode node, String name) {
        if (node.isArray()) {
            node.forEach(each -> {
                if (each.isNull()) {
                    throw Refusal.badInput(name, Message.of("phasegate.web.json.wrong.value"));
                }
                refuseNullInLists(each, name);
            });
        }
        node.fields().forEachRemaining(field -> refuseNullInLists(field.getValue(), field.getKey()));
    }

    private static Refusal empty() {
        return Refusal.badInput("body", Message.of("phasegate.web.json.empty"));
    }

    /** The field at which the text stopped to make sense, such as one that stands there twice. */
    private static String near(JsonProcessingException e) {
        String name = e.getProcessor() instanceof JsonParser parser ? currentName(parser) : null;
        return name == null || name.isEmpty() ? "body" : name;
    }

    private static String currentName(JsonParser parser) {
        try {
            return parser.currentName();
        } catch (IOException e) {
            return null;
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }

    private static SimpleModule plainValues() {
        return new SimpleModule()
                .addDeserializer(String.class, new TypedText())
                .addSerializer(LocalDate.class, asText())
                .addSerializer(Instant.class, asText())
                .addSerializer(Optional.class, new OptionalValue());
    }

    private static <T> JsonSerializer<T> asText() {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider serializers) throws IOException {
                out.writeString(value.toString());
            }
        };
    }

    /** An empty Optional is null, a full one its value. */
    @SuppressWarnings("rawtypes")
    private static final class OptionalValue extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional value, JsonGenerator out, SerializerProvider serializers) throws IOException {
            serializers.defaultSerializeValue(value.orElse(null), out);
        }
    }
}
