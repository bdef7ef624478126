package sandbox.jira.search.jql;

import java.util.ArrayList;
import java.util.List;

/** Reads JQL: AND, OR, NOT, parentheses, terms, ORDER BY. */
public final class JqlParser {
    private final List<Token> tokens;
    private int at;

    private JqlParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static Jql parse(String text) throws JqlException {
        return new JqlParser(new Lexer(text).tokens()).query();
    }

    private Jql query() throws JqlException {
        boolean unconditional = peek().kind() == Token.Kind.END || peek().is("order");
        Clause where = unconditional ? null : or();
        List<Sort> sorts = peek().is("order") ? sorts() : List.of();
        if (peek().kind() != Token.Kind.END) {
            throw new JqlException("jql.unexpected", peek().text());
        }
        return new Jql(where, sorts);
    }

    private Clause or() throws JqlException {
        List<Clause> clauses = new ArrayList<>(List.of(and()));
        while (takes("or") || takes("||")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
    }

    private Clause and() throws JqlException {
        List<Clause> clauses = new ArrayList<>(List.of(not()));
        while (takes("and") || takes("&&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
    }

    private Clause not() throws JqlException {
        if (takes("not") || takes("!")) {
            return not().negated();
        }
        if (takes("(")) {
            Clause inner = or();
            demand(")");
            return inner;
        }
        return term();
    }

    private Clause term() throws JqlException {
        Token field = next();
        if (field.kind() == Token.Kind.SYMBOL || field.kind() == Token.Kind.END) {
            throw new JqlException("jql.unexpected", field.text());
        }
        return new Clause.Term(field.text(), operator(), operand());
    }

    private Operator operator() throws JqlException {
        Token token = next();
        if (token.is("not")) {
            demand("in");
            return Operator.NOT_IN;
        }
        if (token.is("is")) {
            return takes("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.is("in")) {
            return Operator.IN;
        }
        return Operator.of(token.text()).orElseThrow(() -> new JqlException("jql.operator", token.text()));
    }

    private Operand operand() throws JqlException {
        if (takes("(")) {
            List<Operand> items = new ArrayList<>(List.of(operand()));
            while (takes(",")) {
                items.add(operand());
            }
            demand(")");
            return new Operand.Items(items);
        }
        Token token = next();
        if (token.kind() == Token.Kind.SYMBOL || token.kind() == Token.Kind.END) {
            throw new JqlException("jql.value", token.text());
        }
        if (token.is("empty") || token.is("null")) {
            return new Operand.Empty();
        }
        return peek().is("(") ? call(token.text()) : new Operand.Value(token.text());
    }

    private Operand call(String name) throws JqlException {
        demand("(");
        List<String> arguments = new ArrayList<>();
        while (!peek().is(")")) {
            arguments.add(next().text());
            if (!peek().is(")")) {
                demand(",");
            }
        }
        demand(")");
        return new Operand.Call(name, arguments);
    }

    private List<Sort> sorts() throws JqlException {
        demand("order");
        demand("by");
        List<Sort> sorts = new ArrayList<>();
        do {
            String field = next().text();
            boolean descending = takes("desc");
            if (!descending) {
                takes("asc");
            }
            sorts.add(new Sort(field, descending));
        } while (takes(","));
        return sorts;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at < tokens.size() - 1 ? at++ : at);
    }

    private boolean takes(String word) {
        boolean found = peek().is(word);
        if (found) {
            next();
        }
        return found;
    }

    private void demand(String word) throws JqlException {
        if (!takes(word)) {
            throw new JqlException("jql.expected", word, peek().text());
        }
    }
}
