package sandbox.jira.field.kind;

import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import sandbox.jira.date.DateForms;

/** A day or a moment, handed out as Timestamp and entered in the form of the user's date picker. */
final class DateKind implements FieldKind {
    private final DateForms forms;
    private final boolean withTime;

    DateKind(DateForms forms, boolean withTime) {
        this.forms = forms;
        this.withTime = withTime;
    }

    @Override
    public Object read(List<Cell> cells) {
        return cells.isEmpty() || cells.get(0).date() == null ? null : new Timestamp(cells.get(0).date());
    }

    @Override
    public List<Cell> write(Object value) {
        return value == null ? List.of() : List.of(Cell.ofDate(((Date) value).getTime()));
    }

    @Override
    public Object parse(List<String> entered, Offer offer) throws Invalid {
        String text = entered.isEmpty() ? "" : entered.get(0).trim();
        if (text.isEmpty()) {
            return null;
        }
        Optional<Timestamp> date = withTime ? forms.moment(text) : forms.day(text);
        return date.orElseThrow(() -> new Invalid("field.date.invalid", text));
    }

    @Override
    public String display(Object value) {
        return value == null ? null : withTime ? forms.moment((Date) value) : forms.day((Date) value);
    }

    @Override
    public String identify(Object value) {
        return value == null ? null : new Timestamp(((Date) value).getTime()).toLocalDateTime().toString();
    }

    @Override
    public Column column() {
        return Column.DATE;
    }
}
