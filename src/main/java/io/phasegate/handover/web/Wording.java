package io.phasegate.handover.web;

import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The language of a document: Chinese, English, or both next to each other for two companies that read different
 * ones.
 */
public final class Wording {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final Locale EN = Locale.ENGLISH;

    private final Messages messages;
    private final Choice choice;
    private final Map<String, String> worded = new HashMap<>();

    Wording(Messages messages, Choice choice) {
        this.messages = messages;
        this.choice = choice;
    }

    String of(Text text) {
        return switch (choice) {
            case ZH -> text.zh();
            case EN -> text.en();
            case BOTH -> text.both();
        };
    }

    String of(Message message) {
        return switch (choice) {
            case ZH -> messages.text(ZH, message);
            case EN -> messages.text(EN, message);
            case BOTH -> join(messages.text(ZH, message), messages.text(EN, message));
        };
    }

    /** A fixed text, asked of the host once per document: the same few stand in every row. */
    String of(String key) {
        return worded.computeIfAbsent(key, one -> of(Message.of(one)));
    }

    /** Headings and labels by full key. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>(messages.ofDomain(choice == Choice.EN ? EN : ZH, "handover"));
        if (choice == Choice.BOTH) {
            messages.ofDomain(EN, "handover").forEach((key, english) -> labels.merge(key, english, Wording::join));
        }
        return labels;
    }

    /** @param lang zh, en or both; the reader's own language when absent */
    public static Choice choice(String lang, Locale reader) {
        if (lang == null || lang.isBlank()) {
            return ZH.getLanguage().equals(reader.getLanguage()) ? Choice.ZH : Choice.EN;
        }
        return Arrays.stream(Choice.values()).filter(choice -> choice.name().equals(lang.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput("lang", Message.of("phasegate.handover.unknown.language", lang)));
    }

    String tag() {
        return choice == Choice.EN ? "en" : "zh-CN";
    }

    private static String join(String chinese, String english) {
        return chinese.equals(english) ? chinese : chinese + " / " + english;
    }

    /** `lang=zh|en|both` of the request. */
    public enum Choice {
        ZH, EN, BOTH
    }
}
