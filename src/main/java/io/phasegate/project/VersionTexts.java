package io.phasegate.project;

import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.IssueWording;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Shares;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the issues of a project say by one version of its method. */
final class VersionTexts {
    private final Map<String, PlanItem> items;
    private final Drafts drafts;

    VersionTexts(ImplementationProject version) {
        this.items = version.plan().stream().collect(Collectors.toMap(PlanItem::key, Function.identity()));
        this.drafts = new Drafts(version, new Shares(version.method().phases(), Map.of()));
    }

    /** Empty when this version does not have it. */
    Optional<IssueWording> of(String planKey) {
        return Optional.ofNullable(items.get(planKey)).map(drafts::of).map(IssueWording::of);
    }
}
