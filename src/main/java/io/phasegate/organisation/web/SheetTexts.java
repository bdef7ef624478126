package io.phasegate.organisation.web;

import io.phasegate.blueprint.model.Side;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.model.Priority;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of the sheets in both languages at once: what both companies sign must be read by both. */
final class SheetTexts {
    private static final String PREFIX = "phasegate.organisation.";

    private final Map<String, String> zh;
    private final Map<String, String> en;

    SheetTexts(Messages messages) {
        this.zh = messages.ofDomain(Locale.SIMPLIFIED_CHINESE, "organisation");
        this.en = messages.ofDomain(Locale.ENGLISH, "organisation");
    }

    /** Every text by key as "中文 / English". */
    Map<String, String> both() {
        Map<String, String> both = new LinkedHashMap<>();
        en.keySet().forEach(key -> both.put(key, text(key).both()));
        return both;
    }

    Text text(String key) {
        return new Text(zh.getOrDefault(key, key), en.getOrDefault(key, key));
    }

    String side(Side side) {
        return new Text(PanelTexts.side(zh, side), PanelTexts.side(en, side)).both();
    }

    String priority(Priority priority) {
        return text(PREFIX + "priority." + priority.name().toLowerCase(Locale.ROOT)).both();
    }

    String yesNo(boolean yes) {
        return yes ? text("phasegate.organisation.yes").both() : text("phasegate.organisation.no").both();
    }
}
