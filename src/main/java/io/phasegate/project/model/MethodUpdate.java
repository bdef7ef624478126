package io.phasegate.project.model;

import io.phasegate.project.model.StoredProject.AppliedPart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A newer version of its method that a project went over to. With the method before it, this is enough to put the
 * method after it together.
 *
 * @param number counts the updates of the project, undone ones too
 * @param parts  the newer versions of its blueprints, backbone first
 * @param kept   keys of the elements that stayed as they were (method.model)
 */
public record MethodUpdate(int number, List<AppliedPart> parts, Set<String> kept) {
    public MethodUpdate with(AppliedPart part) {
        List<AppliedPart> more = new ArrayList<>(parts);
        more.add(part);
        return new MethodUpdate(number, List.copyOf(more), kept);
    }

    public MethodUpdate keeping(String key) {
        Set<String> more = new LinkedHashSet<>(kept);
        more.add(key);
        return new MethodUpdate(number, parts, more);
    }
}
