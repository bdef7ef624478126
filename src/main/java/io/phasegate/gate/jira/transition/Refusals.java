package io.phasegate.gate.jira.transition;

import com.opensymphony.workflow.InvalidInputException;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Ruling;
import io.phasegate.web.jira.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says no to a transition: plain text in the caller's language, one line for each reason. Used by validators and
 * functions.
 */
public class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Messages messages;
    private final Languages languages;

    public Refusals(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    public void unlessAllowed(Ruling ruling) throws InvalidInputException {
        if (!ruling.isAllowed()) {
            throw exception(ruling.messages());
        }
    }

    public InvalidInputException exception(Refusal refusal) {
        return exception(Stream.concat(refusal.messages().stream(), refusal.fields().values().stream()).toList());
    }

    /** For what nobody foresaw: a reference id that stands in the log too, and nothing of its inside. */
    public InvalidInputException failure(RuntimeException failure) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Transition failed, reference {}", reference, failure);
        return exception(List.of(Message.of("phasegate.web.failure", reference)));
    }

    /** What the caller typed into the transition's comment, empty when nothing. */
    public static String comment(Map<?, ?> transientVars) {
        Object comment = transientVars.get("comment");
        return comment == null ? "" : comment.toString();
    }

    private InvalidInputException exception(List<Message> reasons) {
        Locale locale = languages.ofUser();
        InvalidInputException exception = new InvalidInputException();
        messages.texts(locale, reasons).stream().distinct().forEach(exception::addError);
        return exception;
    }
}
