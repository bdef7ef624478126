package io.phasegate.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/**
 * A text of a request body: what every database can store and every document can show. A whole number is taken for its digits,
 * nothing else is taken for text. Used by {@link Json}.
 */
final class TypedText extends JsonDeserializer<String> {
    private static final int LONGEST = 32_000;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING) && !parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (text.length() > LONGEST || text.indexOf('\0') >= 0 || hasHalfCharacter(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", "too long, or characters that cannot be stored");
        }
        return text;
    }

    /** A surrogate without its other half is no character; each database and hash would change it in its own way. */
    private static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
