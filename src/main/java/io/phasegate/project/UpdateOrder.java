package io.phasegate.project;

import io.phasegate.project.model.StoredProject.AppliedPart;
import java.util.List;

/**
 * The input of the long task that updates a method or undoes an update.
 *
 * @param number      which update of the project
 * @param parts       the versions to go over to; none for undoing
 * @param fingerprint of what the user saw when he decided
 */
record UpdateOrder(Long projectId, Integer number, Boolean undo, List<AppliedPart> parts, String fingerprint) {
}
