package io.phasegate.project;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.project.model.Contract;

/**
 * The contract of a project in front of one viewer. Made by {@link Contracts} only.
 *
 * @param version how often it was changed
 */
public record ContractView(ProjectRef ref, Contract contract, int version, boolean mayChange) {
}
