package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One person may hold several roles; they are listed (V10, R27). */
record Overlap(OrganisationCheck check) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.organisation().members().stream().filter(member -> roles(member, standing).size() > 1)
                .map(member -> new Findings(check).of("overlap", member.name(), joined(roles(member, standing))))
                .toList();
    }

    private static List<Text> roles(Member member, Standing standing) {
        return standing.activeOf(member).stream().map(Assignment::role).distinct().map(standing::roleName).toList();
    }

    private static Text joined(List<Text> names) {
        return new Text(join(names, Text::zh, "、"), join(names, Text::en, ", "));
    }

    private static String join(List<Text> names, Function<Text, String> language, String separator) {
        return names.stream().map(language).collect(Collectors.joining(separator));
    }
}
