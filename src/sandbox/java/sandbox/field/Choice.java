package sandbox.field;

/** One value that may be chosen in a field. */
public record Choice(String value, String label) {
}
