package sandbox.jira.mail;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.function.Function;
import sandbox.jira.text.HostTexts;

/** Writes the mails of an issue event, each in the language of its recipient. */
public final class IssueMail {
    private final Recipients recipients;
    private final Outbox outbox;
    private final HostTexts texts;
    private final Function<ApplicationUser, Locale> languages;

    public IssueMail(Recipients recipients, Outbox outbox, HostTexts texts,
            Function<ApplicationUser, Locale> languages) {
        this.recipients = recipients;
        this.outbox = outbox;
        this.texts = texts;
        this.languages = languages;
    }

    public void send(IssueEvent event) {
        for (ApplicationUser recipient : recipients.of(event)) {
            String subject = "[JIRA] (" + event.getIssue().getKey() + ") " + event.getIssue().getSummary();
            outbox.add(recipient.getEmailAddress(), subject, "text/plain", body(event, languages.apply(recipient)));
        }
    }

    private String body(IssueEvent event, Locale language) {
        String actor = event.getUser() == null ? "-" : event.getUser().getDisplayName();
        String text = texts.textIn(language, "mail.body", actor, event.getIssue().getKey(),
                event.getIssue().getStatus().getNameTranslation());
        Object comment = event.getParams().get("comment");
        return comment instanceof Comment one ? text + "\n\n" + one.getBody() : text;
    }
}
