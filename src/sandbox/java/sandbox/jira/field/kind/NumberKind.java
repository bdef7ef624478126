package sandbox.jira.field.kind;

import java.math.BigDecimal;
import java.util.List;

/** A number, handed out as Double. */
final class NumberKind implements FieldKind {
    private static final double LIMIT = 1e14;

    @Override
    public Object read(List<Cell> cells) {
        return cells.isEmpty() ? null : cells.get(0).number();
    }

    @Override
    public List<Cell> write(Object value) {
        return value == null ? List.of() : List.of(Cell.ofNumber((Double) value));
    }

    @Override
    public Object parse(List<String> entered, Offer offer) throws Invalid {
        String text = entered.isEmpty() ? "" : entered.get(0).trim();
        if (text.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (!Double.isFinite(number) || Math.abs(number) > LIMIT) {
                throw new Invalid("field.number.large", text);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Invalid("field.number.invalid", text);
        }
    }

    @Override
    public String display(Object value) {
        return value == null ? null : BigDecimal.valueOf((Double) value).stripTrailingZeros().toPlainString();
    }

    @Override
    public String identify(Object value) {
        return null;
    }

    @Override
    public Column column() {
        return Column.NUMBER;
    }
}
