package io.phasegate.deadline;

import io.phasegate.organisation.model.Member;
import io.phasegate.project.model.ImplementationProject;
import java.util.Optional;

/** How a member of an organisation is reached. */
public interface Recipients {
    /** Empty for who has no address, whose account is switched off, or who may not see the project any more. */
    Optional<Recipient> of(Member member, ImplementationProject project);
}
