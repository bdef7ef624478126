package sandbox.field;

/** One value that may be chosen in a field; `name` is the untranslated label, which REST clients also use. */
public record Choice(String value, String label, String name) {
    public Choice(String value, String label) {
        this(value, label, label);
    }

    public boolean isCalled(String text) {
        return text.equals(label) || text.equals(name);
    }
}
