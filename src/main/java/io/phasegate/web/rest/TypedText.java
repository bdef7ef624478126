package io.phasegate.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.phasegate.web.StorableText;
import java.io.IOException;

/**
 * A text of a request body. A whole number is taken for its digits, nothing else is taken for text. Used by {@link
 * Json}.
 */
final class TypedText extends JsonDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING) && !parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        return StorableText.is(text) ? text
                : (String) context.handleWeirdStringValue(String.class, "",
                "too long, or characters that cannot be stored");
    }
}
