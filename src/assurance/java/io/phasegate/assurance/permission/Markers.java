package io.phasegate.assurance.permission;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not be found: every word of the vendor's, the keys of his issues, the head of his journal. */
record Markers(Set<String> internalKeys, String internalHead) {
    private static final Pattern WORD = Pattern.compile("ZQ[A-Z0-9]+");
    private static final int SHORT = 12;

    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            found.add(words.group());
        }
        internalKeys.stream().filter(key -> Pattern.compile("\\b" + key + "\\b").matcher(text).find())
                .forEach(found::add);
        if (text.contains(internalHead.substring(0, SHORT))) {
            found.add("head of the INTERNAL journal");
        }
        return found;
    }
}
