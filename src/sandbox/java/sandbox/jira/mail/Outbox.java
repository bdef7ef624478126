package sandbox.jira.mail;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.data.Row;
import sandbox.spi.MailOutbox;

/** The table of mails. */
public final class Outbox implements MailOutbox {
    private static final int SUBJECT_LIMIT = 1000;

    private final Database database;

    public Outbox(Database database) {
        this.database = database;
    }

    public void add(String recipient, String subject, String mimeType, String body) {
        String cut = subject.length() > SUBJECT_LIMIT ? subject.substring(0, SUBJECT_LIMIT) : subject;
        database.sql().insert("mail", "id,sent_at,recipient,subject,mime_type,body",
                database.sequences().next("mail"), Instant.now().toEpochMilli(), recipient, cut, mimeType, body);
    }

    @Override
    public List<Message> newest(int limit) {
        return database.sql().list("SELECT * FROM mail ORDER BY sent_at DESC, id DESC LIMIT " + limit, Outbox::message);
    }

    @Override
    public Optional<Message> find(long id) {
        return database.sql().first("SELECT * FROM mail WHERE id = ?", Outbox::message, id);
    }

    private static Message message(Row row) throws SQLException {
        return new Message(row.id("id"), Instant.ofEpochMilli(row.id("sent_at")), row.text("recipient"),
                row.text("subject"), row.text("mime_type"), row.text("body"));
    }
}
