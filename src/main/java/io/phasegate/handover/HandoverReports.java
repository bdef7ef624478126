package io.phasegate.handover;

import io.phasegate.gate.GateCase;
import io.phasegate.handover.model.HandoverReport;
import io.phasegate.handover.model.ReportMaker;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Sha256;
import io.phasegate.organisation.model.Member;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the handover report of an opened project. What only the vendor sees is left out for everybody else. */
public final class HandoverReports {
    private static final List<String> PERSONS_IN_DATA = List.of("signer", "owner");

    private final Persons persons;
    private final Clock clock;

    public HandoverReports(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    public HandoverReport of(GateCase project) {
        return new ReportMaker(project.facts(), project.viewer().seesInternal(), names(project)).make(clock.instant());
    }

    /** Changes whenever somebody is named differently, above all when he is forgotten. */
    public String namesTag(GateCase project) {
        return Sha256.of(new TreeMap<>(names(project)).toString());
    }

    /** Members by the name they are recorded with, everybody else by the journal's persons: one SQL statement. */
    private Map<String, String> names(GateCase project) {
        Set<String> ids = mentioned(project.facts().journal());
        Map<String, String> names = new HashMap<>(persons.names(ids));
        project.facts().organisation().members().forEach((Member member) -> names.put(member.personId(),
                member.name()));
        return names;
    }

    private static Set<String> mentioned(ProjectJournal journal) {
        Set<String> ids = new TreeSet<>();
        Stream.concat(journal.shared().stream(), journal.internal().stream()).forEach((Entry entry) -> {
            ids.add(entry.personId());
            PERSONS_IN_DATA.stream().map(entry::text).filter(id -> !id.isEmpty()).forEach(ids::add);
        });
        return ids;
    }
}
