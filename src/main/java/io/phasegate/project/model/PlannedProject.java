package io.phasegate.project.model;

import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.language.model.Message;
import java.util.List;

/**
 * A project before it exists: checked, composed and dated. What the preview shows and applying carries out.
 *
 * @param sources  from which texts, backbone first
 * @param details  what will be stored; without the id of a Jira project and without texts of blueprints
 * @param warnings what the user should know before confirming
 */
public record PlannedProject(List<BlueprintText> sources, Composition composition, Shares shares,
        ProjectDetails details, List<PlanItem> items, List<Message> warnings) {
}
