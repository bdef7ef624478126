package io.phasegate.compatibility.model;

import java.util.Arrays;

/** How our bytecode depends on something of the host. The words stand in jira-api-links.txt. */
public enum LinkKind {
    TYPE("type"),
    ANNOTATION("annotation"),
    IMPLEMENTS("implements"),
    SERVICE("service"),
    NEW("new"),
    VIRTUAL("virtual"),
    SUPER("super"),
    INTERFACE("interface"),
    STATIC("static"),
    STATIC_INTERFACE("static-interface"),
    FIELD("field"),
    STATIC_FIELD("static-field");

    private final String word;

    LinkKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static LinkKind of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown kind of link: " + word));
    }
}
