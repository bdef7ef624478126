package io.phasegate.deadline;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Text;
import io.phasegate.project.model.ImplementationProject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words the mail about missed deadlines in the language of its recipient. */
public class EscalationMail {
    private static final Logger LOG = LoggerFactory.getLogger(EscalationMail.class);

    private final Mail mail;
    private final Messages messages;
    private final ApplicationProperties host;

    public EscalationMail(Mail mail, Messages messages, ApplicationProperties host) {
        this.mail = mail;
        this.messages = messages;
        this.host = host;
    }

    boolean works() {
        return mail.works();
    }

    void send(Recipient to, ImplementationProject project, List<Deadline> deadlines) {
        Locale locale = to.locale();
        String page = host.getBaseUrl(UrlMode.ABSOLUTE) + "/plugins/servlet/phasegate/projects/" + project.key() + "/deadlines";
        String lines = deadlines.stream().map(one -> line(locale, project, one)).collect(Collectors.joining("\n"));
        String text = messages.text(locale, "phasegate.deadline.mail.intro", project.name()) + "\n\n" + lines + "\n\n"
                + messages.text(locale, "phasegate.deadline.mail.link", page) + "\n";
        try {
            mail.send(to.address(), messages.text(locale, "phasegate.deadline.mail.subject", project.key(),
                    deadlines.size()), text);
        } catch (RuntimeException e) {
            LOG.error("Mail about missed deadlines of project {} was not accepted", project.key(), e);
        }
    }

    private String line(Locale locale, ImplementationProject project, Deadline deadline) {
        String role = deadline.rule().responsible();
        return messages.text(locale, "phasegate.deadline.mail.line", deadline.rule().text(), deadline.dueOn()
                .toString(),
                project.method().role(role).map(one -> one.name()).orElse(new Text(role, role)));
    }
}
