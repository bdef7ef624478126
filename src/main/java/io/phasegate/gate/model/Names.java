package io.phasegate.gate.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a criterion's parameter that lists several names, separated by commas. */
final class Names {
    private Names() {
    }

    static Set<String> in(String list) {
        return Arrays.stream(list.split(",")).map(String::trim).filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
