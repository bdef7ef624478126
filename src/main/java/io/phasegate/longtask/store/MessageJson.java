package io.phasegate.longtask.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.phasegate.language.JsonMappers;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Messages as JSON text, so that they can be worded later in the reader's language. Used by the task store. */
final class MessageJson {
    private static final ObjectMapper JSON = JsonMappers.builder().build();

    private MessageJson() {
    }

    static String write(List<Message> messages) {
        ArrayNode array = JSON.createArrayNode();
        messages.forEach(message -> array.add(node(message)));
        return array.toString();
    }

    static List<Message> read(String text) {
        try {
            List<Message> messages = new ArrayList<>();
            JSON.readTree(text).forEach(node -> messages.add(message(node)));
            return messages;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored messages are not JSON: " + text, e);
        }
    }

    private static ObjectNode node(Message message) {
        ObjectNode node = JSON.createObjectNode().put("key", message.key());
        ArrayNode arguments = node.putArray("arguments");
        message.arguments().forEach(argument -> arguments.add(argument(argument)));
        return node;
    }

    private static JsonNode argument(Object argument) {
        if (argument instanceof Message message) {
            return node(message);
        }
        if (argument instanceof Text text) {
            return JSON.createObjectNode().put("zh", text.zh()).put("en", text.en());
        }
        return argument instanceof Number number ? JSON.valueToTree(number) : JSON.valueToTree(argument.toString());
    }

    private static Message message(JsonNode node) {
        List<Object> arguments = new ArrayList<>();
        node.get("arguments").forEach(argument -> arguments.add(value(argument)));
        return new Message(node.get("key").asText(), arguments);
    }

    private static Object value(JsonNode argument) {
        if (argument.has("key")) {
            return message(argument);
        }
        if (argument.isObject()) {
            return new Text(argument.get("zh").asText(), argument.get("en").asText());
        }
        return argument.isNumber() ? argument.numberValue() : argument.asText();
    }
}
