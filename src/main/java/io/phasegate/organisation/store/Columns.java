package io.phasegate.organisation.store;

/** How a value of the organisation is laid out in its row. One implementation per kind of row, used by {@link Rows}. */
interface Columns<R extends OrganisationRow, T> {
    Class<R> type();

    /** Word for change keys, e.g. `member`. */
    String kind();

    String keyColumn();

    /** What makes the value unique: ASCII, lower case, at most 100 characters. */
    String key(long projectId, T value);

    /** Copies everything but project and version, the key included. */
    void fill(R row, String key, T value);
}
