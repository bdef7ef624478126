package io.phasegate.assurance.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where answers part that should be equal, with what follows in either. For suites that read everything twice. */
public final class Difference {
    private static final int NEARBY = 80;

    private Difference() {
    }

    /** @return one line for each address whose answer is another now or is missing */
    public static List<String> all(Map<String, String> before, Map<String, String> now) {
        List<String> all = new ArrayList<>();
        before.forEach((address, was) -> between(was, now.getOrDefault(address, "nothing"))
                .ifPresent(one -> all.add(address + one)));
        now.keySet().stream().filter(address -> !before.containsKey(address))
                .forEach(address -> all.add(address + " is new"));
        return all;
    }

    static Optional<String> between(String was, String is) {
        int at = 0;
        while (at < Math.min(was.length(), is.length()) && was.charAt(at) == is.charAt(at)) {
            at++;
        }
        return was.equals(is) ? Optional.empty()
                : Optional.of(": \"" + around(was, at) + "\" became \"" + around(is, at) + '"');
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - NEARBY), Math.min(text.length(), at + NEARBY));
    }
}
