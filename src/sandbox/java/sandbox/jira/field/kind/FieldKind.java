package sandbox.jira.field.kind;

import java.util.List;

/** How one type of custom field treats its values. `null` stands for no value everywhere. */
public interface FieldKind {
    /** The value as plugins see it, from what is stored; null when nothing is. */
    Object read(List<Cell> cells);

    List<Cell> write(Object value);

    /** The value from what a form or REST entered. */
    Object parse(List<String> entered, Offer offer) throws Invalid;

    /** How the history names the value. */
    String display(Object value);

    /** How the history identifies the value, null where the name says all. */
    String identify(Object value);

    Column column();

    /** An entered value that the field does not take: the key of the reason and its arguments. */
    final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Object[] arguments;

        public Invalid(String key, Object... arguments) {
            super(key);
            this.arguments = arguments;
        }

        public Object[] arguments() {
            return arguments;
        }
    }
}
