package sandbox.jira.search.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, quoted texts and symbols. */
final class Lexer {
    private static final String SYMBOLS = "()=!<>~,";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws JqlException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (SYMBOLS.indexOf(c) >= 0) {
                symbol(c);
            } else {
                word();
            }
        }
        tokens.add(new Token(Token.Kind.END, ""));
        return tokens;
    }

    private void quoted(char quote) throws JqlException {
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
                content.append(unescaped(text.charAt(at)));
            } else {
                content.append(text.charAt(at));
            }
            at++;
        }
        if (at >= text.length()) {
            throw new JqlException("jql.quote", content);
        }
        at++;
        tokens.add(new Token(Token.Kind.QUOTED, content.toString()));
    }

    private static char unescaped(char c) {
        return c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
    }

    private void symbol(char c) {
        boolean two = at + 1 < text.length() && (text.startsWith("!=", at) || text.startsWith("!~", at)
                || text.startsWith("<=", at) || text.startsWith(">=", at));
        tokens.add(new Token(Token.Kind.SYMBOL, two ? text.substring(at, at + 2) : String.valueOf(c)));
        at += two ? 2 : 1;
    }

    private void word() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && SYMBOLS.indexOf(text.charAt(at)) < 0
                && text.charAt(at) != '"' && text.charAt(at) != '\'') {
            at++;
        }
        tokens.add(new Token(Token.Kind.WORD, text.substring(start, at)));
    }
}
