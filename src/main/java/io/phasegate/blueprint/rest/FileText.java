package io.phasegate.blueprint.rest;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.rest.Json;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The file of a blueprint on its way through HTTP: UTF-8, byte by byte the same, or as a text in JSON. */
public final class FileText {
    static final String TYPE = "application/yaml";
    private static final Pattern OTHER_CHARSET = Pattern.compile("charset\\s*=\\s*+(?!\"?utf-?8\\b)",
            Pattern.CASE_INSENSITIVE);

    private final Json json;

    public FileText(Json json) {
        this.json = json;
    }

    /** @param said content type of the body, with its charset if it says one; null when the request has none */
    String of(String said, byte[] body) {
        String type = said == null ? TYPE : said;
        if (OTHER_CHARSET.matcher(type).find()) {
            throw Refusal.badInput("body", Message.of("phasegate.web.json.encoding"));
        }
        return type.startsWith(MediaType.APPLICATION_JSON) ? ofJson(body) : of(body);
    }

    /** JSON cannot carry the longest files: a text in it has at most 32 000 characters. */
    private String ofJson(byte[] body) {
        String text = json.read(new String(body, StandardCharsets.UTF_8), Body.class).text();
        if (text == null || text.isBlank()) {
            throw Refusal.badInput("text", Message.of("phasegate.web.json.empty"));
        }
        return text;
    }

    private static String of(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException other) {
            throw Refusal.badInput("1", Message.of("phasegate.blueprint.problem.not-utf8"));
        }
    }

    /** Body of an import as JSON. */
    record Body(String text) {
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
