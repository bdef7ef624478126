package sandbox.pages.admin;

import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.spi.MailOutbox;

/** The mail outbox: what Jira would have sent. */
public final class MailPages {
    private final MailOutbox outbox;

    public MailPages(MailOutbox outbox) {
        this.outbox = outbox;
    }

    public void mount(Routes routes) {
        routes.adminGet("/secure/admin/mail", page -> Answer.page("admin/mail", page.t("sandbox.admin.mail"),
                Frame.admin("mail")).with("mails", outbox.newest(200)));
        routes.adminGet("/secure/admin/mail/(\\d{1,18})", this::one);
    }

    private Answer one(PageRequest page) {
        return outbox.find(Long.parseLong(page.path(1)))
                .map(mail -> (Answer) Answer.page("admin/mail-one", mail.subject(), Frame.admin("mail"))
                        .with("mail", mail)
                        .with("html", mail.mimeType().startsWith("text/html")))
                .orElse(Answer.notFound());
    }
}
