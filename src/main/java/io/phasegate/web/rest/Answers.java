package io.phasegate.web.rest;

import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.jira.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the answers of our REST surface in the one form of design section 5. Used by every REST resource. */
public final class Answers {
    private final Json json;
    private final Messages messages;
    private final Languages languages;

    public Answers(Json json, Messages messages, Languages languages) {
        this.json = json;
        this.messages = messages;
        this.languages = languages;
    }

    public Response ok(Object body) {
        return with(200, body).build();
    }

    /** @param tag version of the view; the client sends it back as If-Match */
    public Response ok(Object body, String tag) {
        return with(200, body).tag(new EntityTag(tag)).build();
    }

    public Response created(Object body) {
        return with(201, body).build();
    }

    public Response created(Object body, String tag) {
        return with(201, body).tag(new EntityTag(tag)).build();
    }

    /** Long work has begun: the body names the task. */
    public Response accepted(String taskId) {
        return with(202, Map.of("taskId", taskId)).build();
    }

    public Response noContent() {
        return Response.noContent().build();
    }

    /** A page of a list: `startAt`, `maxResults`, `total`, `values`. Refuses 400 for what is no whole number. */
    public Response page(List<?> all, String startAt, String maxResults) {
        int from = Math.min(QueryValue.whole("startAt", startAt), all.size());
        int size = Math.max(1, Math.min(QueryValue.whole("maxResults", maxResults), 1000));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("startAt", from);
        page.put("maxResults", size);
        page.put("total", all.size());
        page.put("values", all.subList(from, Math.min(all.size(), from + size)));
        return ok(page);
    }

    /** Sentences for a body, in the language of the answer. */
    public List<String> worded(List<Message> sentences, HttpServletRequest request) {
        return messages.texts(languages.of(request), sentences);
    }

    public Response refusal(Refusal refusal, HttpServletRequest request) {
        Locale locale = languages.of(request);
        Map<String, String> errors = new LinkedHashMap<>();
        refusal.fields().forEach((field, message) -> errors.put(field, messages.text(locale, message)));
        return error(refusal.kind().status(), messages.texts(locale, refusal.messages()), errors);
    }

    /** The platform's own refusal with its headers, in our form. */
    Response platformRefusal(Response bare, HttpServletRequest request) {
        Message reason = switch (bare.getStatus()) {
            case 404 -> Message.of("phasegate.web.not.found");
            case 405 -> Message.of("phasegate.web.method");
            case 415 -> Message.of("phasegate.web.content.type");
            default -> Message.of("phasegate.web.request");
        };
        Response worded = error(bare.getStatus(), List.of(messages.text(languages.of(request), reason)), Map.of());
        return Response.fromResponse(bare).type(worded.getMediaType()).entity(worded.getEntity()).build();
    }

    Response failure(String reference, HttpServletRequest request) {
        Message message = Message.of("phasegate.web.failure", reference);
        return error(500, List.of(messages.text(languages.of(request), message)), Map.of());
    }

    private Response error(int status, List<String> errorMessages, Map<String, String> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", errorMessages);
        body.put("errors", errors);
        return with(status, body).build();
    }

    private Response.ResponseBuilder with(int status, Object body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON + ";charset=utf-8")
                .header("Cache-Control", "no-store").entity(json.write(body));
    }
}
