package sandbox.data;

import java.util.Locale;

/** The few words in which the supported databases differ. Everything else is written in SQL that all of them read. */
enum Dialect {
    H2("CHARACTER LARGE OBJECT", ""),
    POSTGRESQL("TEXT", ""),
    MARIADB("LONGTEXT", " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");

    private final String longText;
    private final String tableSuffix;

    Dialect(String longText, String tableSuffix) {
        this.longText = longText;
        this.tableSuffix = tableSuffix;
    }

    static Dialect of(String productName) {
        String product = productName.toLowerCase(Locale.ROOT);
        if (product.contains("postgres")) {
            return POSTGRESQL;
        }
        return product.contains("maria") || product.contains("mysql") ? MARIADB : H2;
    }

    /** Replaces the neutral type names of {@link Schema} by those of this database. */
    String ddl(String neutral) {
        String typed = neutral.replace("{text}", longText);
        return typed.startsWith("CREATE TABLE") ? typed + tableSuffix : typed;
    }
}
