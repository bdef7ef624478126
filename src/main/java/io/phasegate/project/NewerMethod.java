package io.phasegate.project;

import io.phasegate.blueprint.model.Method;
import io.phasegate.project.model.StoredProject.AppliedPart;
import java.util.List;

/**
 * The method of a project by the newest versions of its blueprints that the catalogue has.
 *
 * @param parts by which texts
 * @param texts those of the catalogue, which may not be kept yet
 */
public record NewerMethod(Method method, List<AppliedPart> parts, List<String> texts) {
}
