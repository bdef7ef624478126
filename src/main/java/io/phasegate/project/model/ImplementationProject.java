package io.phasegate.project.model;

import io.phasegate.blueprint.model.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A Jira project that runs by a method, with its contract and its plan. Read by every other domain.
 *
 * @param projectId    id of the Jira project
 * @param customer     name of the customer company
 * @param vendor       name of the vendor company
 * @param projectClass DEV, IMP or MNT (R9)
 * @param language     the working language in which issue summaries were written, `zh` or `en`
 * @param terms        what its method was fitted with, and the dates that criteria wait for
 */
public record ImplementationProject(long projectId, String key, String name, String customer, String vendor,
        String contractNumber, Optional<LocalDate> contractSignedOn, LocalDate start, int totalDays, String profile,
        String projectClass, String language, ProjectTerms terms, Method method, List<PlanItem> plan) {

    /** The same by another method and plan. */
    public ImplementationProject with(Method other, List<PlanItem> items) {
        return new ImplementationProject(projectId, key, name, customer, vendor, contractNumber, contractSignedOn,
                start,
                totalDays, profile, projectClass, language, terms, other, items);
    }

    public Optional<PlanItem> item(String itemKey) {
        return plan.stream().filter(item -> item.key().equals(itemKey)).findFirst();
    }

    public Optional<PlanItem> itemOfIssue(long issueId) {
        return plan.stream().filter(item -> item.issueId().isPresent() && item.issueId().getAsLong() == issueId)
                .findFirst();
    }

    public Optional<PlanItem> deliverable(String code) {
        return item("deliverable:" + code);
    }
}
