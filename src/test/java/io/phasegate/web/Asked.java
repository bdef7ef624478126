package io.phasegate.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.phasegate.page.Texts;
import io.phasegate.web.jira.Languages;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.Locale;

/**
 * An answer of a REST resource as its caller reads it, and what resources need to answer in English. For tests of
 * resources.
 */
public record Asked(int status, String tag, JsonNode body) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static Asked of(Response response) {
        String tag = response.getEntityTag() == null ? "" : response.getEntityTag().getValue();
        return new Asked(response.getStatus(), tag, json((String) response.getEntity()));
    }

    /** Any plain values as JSON, to be read by path. */
    public static JsonNode values(Object plain) {
        return MAPPER.valueToTree(plain);
    }

    public static Answers answers() {
        return new Answers(new Json(), Texts.messages(), languages());
    }

    public static Languages languages() {
        Class<?>[] type = {JiraAuthenticationContext.class};
        return new Languages((JiraAuthenticationContext) Proxy.newProxyInstance(Asked.class.getClassLoader(), type,
                (proxy, method, arguments) -> method.getName().equals("getLocale") ? Locale.ENGLISH : null));
    }

    /** The text at a JSON pointer, empty when there is none. */
    public String at(String pointer) {
        return body.at(pointer).asText();
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }
}
