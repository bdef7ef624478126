package io.phasegate.setup.model;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts host ids in place of `${object key}` in workflows and searches. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z][a-z:-]*)}");

    private Placeholders() {
    }

    public static String fill(String text, UnaryOperator<String> idOfKey) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(idOfKey.apply(found.group(1))));
    }
}
