package io.phasegate.deadline;

import io.phasegate.deadline.model.Deadline;
import io.phasegate.deadline.store.EscalationStore;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.Organisations;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.project.model.ImplementationProject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the responsible role and the role of the rule that a deadline was missed (R98): one mail to each person and
 * project, in his language. A deadline is claimed before the mail goes out, so nobody is told twice, on however many
 * nodes it runs; after a crash in between nobody is told, and the page shows it all the same. Where nobody could be
 * told it is tried again.
 */
public class Escalations {
    private final Organisations organisations;
    private final EscalationStore store;
    private final Recipients recipients;
    private final EscalationMail mail;
    private final Today today;

    public Escalations(Organisations organisations, EscalationStore store, Recipients recipients, EscalationMail mail,
            Today today) {
        this.organisations = organisations;
        this.store = store;
        this.recipients = recipients;
        this.mail = mail;
        this.today = today;
    }

    /** @return how many of the deadlines somebody was told of now */
    int tell(ImplementationProject project, ProjectJournal read, List<Deadline> deadlines) {
        Set<String> told = store.of(project.projectId()).keySet();
        List<Deadline> missed = deadlines.stream().filter(Deadline::isOverdue)
                .filter(one -> !told.contains(one.key())).toList();
        return missed.isEmpty() || !mail.works() ? 0 : tell(project, missed, organisations.read(read));
    }

    private int tell(ImplementationProject project, List<Deadline> missed, Organisation organisation) {
        Map<Recipient, List<Deadline>> letters = new LinkedHashMap<>();
        int told = 0;
        for (Deadline deadline : missed) {
            Set<Recipient> people = people(project, deadline, organisation);
            if (!people.isEmpty() && store.claim(project.projectId(), deadline.key(), today.now())) {
                people.forEach(one -> letters.computeIfAbsent(one, key -> new ArrayList<>()).add(deadline));
                told++;
            }
        }
        letters.forEach((recipient, deadlines) -> mail.send(recipient, project, deadlines));
        return told;
    }

    private Set<Recipient> people(ImplementationProject project, Deadline deadline, Organisation organisation) {
        Set<Recipient> people = new LinkedHashSet<>();
        Stream.concat(Stream.of(deadline.rule().responsible()), deadline.rule().escalatesTo().stream())
                .flatMap(role -> organisation.holders(role, today.date()).stream())
                .flatMap(member -> recipients.of(member, project).stream())
                .filter(recipient -> recipient.seesInternal() || !deadline.internal()).forEach(people::add);
        return people;
    }
}
