package sandbox.jira.field.kind;

/** One stored value of a custom field; exactly one of the four is not null. A field with many values has many cells. */
public record Cell(String string, String text, Double number, Long date) {
    static Cell ofString(String value) {
        return new Cell(value, null, null, null);
    }

    static Cell ofText(String value) {
        return new Cell(null, value, null, null);
    }

    static Cell ofNumber(Double value) {
        return new Cell(null, null, value, null);
    }

    static Cell ofDate(long value) {
        return new Cell(null, null, null, value);
    }
}
