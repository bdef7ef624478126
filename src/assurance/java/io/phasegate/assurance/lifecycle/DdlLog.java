package io.phasegate.assurance.lifecycle;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import sandbox.ao.Tables;

/**
 * Lets Active Objects bring the tables of a database up to date, as at every start of the plugin, and keeps what it
 * changed.
 */
final class DdlLog {
    private final DataSource database;
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    DdlLog(DataSource database) {
        this.database = ProxyDataSourceBuilder.create(database)
                .afterQuery((execution, queries) -> queries.stream().map(QueryInfo::getQuery).filter(DdlLog::changes)
                        .map(sql -> sql.replaceAll("\\s+", " ").strip()).forEach(statements::add)).build();
    }

    ActiveObjects migrate(List<Class<? extends RawEntity<?>>> entities) {
        return Tables.on(database, "io.phasegate", entities);
    }

    private static boolean changes(String sql) {
        return sql.strip().toUpperCase(Locale.ROOT)
                .matches("(?s)(CREATE|ALTER|DROP|RENAME|TRUNCATE|DELETE|UPDATE|INSERT)\\b.*");
    }

    List<String> statements() {
        return List.copyOf(statements);
    }
}
