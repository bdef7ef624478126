package sandbox.jira.search.jql;

/** A piece of a query. */
record Token(Kind kind, String text) {
    boolean is(String word) {
        return kind != Kind.QUOTED && text.equalsIgnoreCase(word);
    }

    /** What a piece can be. */
    enum Kind {
        WORD, QUOTED, SYMBOL, END
    }
}
