package sandbox.jira.field.kind;

import java.util.List;

/** One text: short (at most 255 characters, one line is not demanded), long, or a web address. */
final class TextKind implements FieldKind {
    private static final int SHORT = 255;

    private final boolean isLong;
    private final boolean address;

    private TextKind(boolean isLong, boolean address) {
        this.isLong = isLong;
        this.address = address;
    }

    static TextKind line() {
        return new TextKind(false, false);
    }

    static TextKind area() {
        return new TextKind(true, false);
    }

    static TextKind url() {
        return new TextKind(false, true);
    }

    @Override
    public Object read(List<Cell> cells) {
        return cells.isEmpty() ? null : isLong ? cells.get(0).text() : cells.get(0).string();
    }

    @Override
    public List<Cell> write(Object value) {
        String text = (String) value;
        return text == null ? List.of() : List.of(isLong ? Cell.ofText(text) : Cell.ofString(text));
    }

    @Override
    public Object parse(List<String> entered, Offer offer) throws Invalid {
        String text = entered.isEmpty() ? "" : entered.get(0);
        if (text.isBlank()) {
            return null;
        }
        if (!isLong && text.length() > SHORT) {
            throw new Invalid("field.text.long", SHORT);
        }
        if (address && !text.matches("(https?|ftp|mailto):\\S+")) {
            throw new Invalid("field.url.invalid");
        }
        return text;
    }

    @Override
    public String display(Object value) {
        return (String) value;
    }

    @Override
    public String identify(Object value) {
        return null;
    }

    @Override
    public Column column() {
        return isLong ? Column.TEXT : Column.STRING;
    }
}
