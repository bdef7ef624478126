package io.phasegate.organisation;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.project.model.ImplementationProject;
import java.util.Optional;

/**
 * Generates the document of a deliverable from the recorded organisation. Delivery attaches it and freezes it with the
 * other files.
 */
public interface SheetSource {
    /** Empty when the definition names no sheet or one that it does not know. */
    Optional<Sheet> sheet(Request request);

    /** What a sheet is made from; version and journal head (anchor) are printed on it. */
    record Request(ImplementationProject project, Organisation organisation, ProjectJournal journal,
            DeliverableDefinition definition, int version) {
    }
}
