package sandbox.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that would have been sent; read by the administration page, as no mail leaves the sandbox. */
public interface MailOutbox {
    List<Message> newest(int limit);

    Optional<Message> find(long id);

    /** One mail to one recipient. */
    record Message(long id, Instant sentAt, String to, String subject, String mimeType, String body) {
    }
}
