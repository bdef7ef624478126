package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ORGANISATION_COMPLETE: no finding of severity ERROR, out of the checks that the criterion lists or of all. */
final class OrganisationComplete implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        Set<String> checks = Names.in(criterion.parameters().getOrDefault("checks", ""));
        List<Reason> open = facts.findings().stream()
                .filter(finding -> finding.severity() == OrganisationCheck.Severity.ERROR)
                .filter(finding -> checks.isEmpty() || checks.contains(finding.checkKey()))
                .map(OrganisationComplete::reason).toList();
        return Outcome.unless(open);
    }

    private static Reason reason(Finding finding) {
        return new Reason(finding.message(), Optional.empty(), finding.side(), finding.role(), Optional.empty());
    }
}
