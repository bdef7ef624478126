package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.model.DeliverableStates;
import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.deliverable.model.PersonNames;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.process.model.ProcessStates;
import io.phasegate.project.model.ImplementationProject;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the readiness of a gate depends on. Gathered once for all criteria; nothing else is asked while checking.
 */
public record GateFacts(ImplementationProject project, ProjectJournal journal, Organisation organisation,
        List<Finding> findings, IssueFacts issues, FileCheck files, LocalDate today, GateStates gates,
        DeliverableStates deliverables, ProcessStates process) {

    public static GateFacts of(ImplementationProject project, ProjectJournal journal, Organisation organisation,
            List<Finding> findings, IssueFacts issues, FileCheck files, LocalDate today) {
        return new GateFacts(project, journal, organisation, findings, issues, files, today,
                new GateStates(project.method(), journal), new DeliverableStates(project.method(), journal, files),
                new ProcessStates(project.method(), journal));
    }

    /** The same after the files were looked at again. */
    public GateFacts with(FileCheck check) {
        return of(project, journal, organisation, findings, issues, check, today);
    }

    public Method method() {
        return project.method();
    }

    RoleNames roleNames() {
        return new RoleNames(method());
    }

    PersonNames personNames() {
        return PersonNames.of(organisation);
    }

    Side sideOf(String role) {
        return method().role(role).map(Role::side).orElse(Side.VENDOR);
    }
}
