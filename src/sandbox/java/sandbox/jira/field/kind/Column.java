package sandbox.jira.field.kind;

/** The column of the table of field values that a kind of field uses; searches compare it. */
public enum Column {
    STRING("string_value"), TEXT("text_value"), NUMBER("number_value"), DATE("date_value");

    private final String sql;

    Column(String sql) {
        this.sql = sql;
    }

    public String sql() {
        return sql;
    }
}
