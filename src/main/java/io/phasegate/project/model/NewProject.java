package io.phasegate.project.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody asks for who creates an implementation project: the body of POST /projects and the fields of the page,
 * as typed. Nothing here is checked yet; absent values are empty.
 *
 * @param lead      user name of the Jira project lead; empty = the caller
 * @param answers   by key of the question of a blueprint; a question that is left out has its usual answer
 * @param longCycle whether it is a project of a long cycle
 * @param startDate empty when the go-live date is given
 * @param goLive    the day on which going live ends, from which the start is counted backwards
 * @param dating    SEQUENTIAL, SCALED or OVERLAPPING, for a blueprint that states months
 * @param totalDays length in working days; may be empty for a blueprint that states months
 * @param language  working language `zh` or `en`; empty = the caller's
 * @param shares    share of the duration in per cent by phase key, where it differs from the blueprint's
 * @param calendar  id of a shared calendar on which the project's own one builds; empty = Monday to Friday
 */
public record NewProject(String key, String name, String lead, String blueprint, List<String> overlays, String profile,
        String projectClass, Map<String, String> answers, Boolean longCycle, String startDate, String goLive,
        String dating,
        String totalDays, Contract contract, String customer, String vendor, String language, Map<String,
        String> shares, String calendar) {
    public NewProject {
        key = given(key);
        name = given(name);
        lead = given(lead);
        blueprint = given(blueprint);
        overlays = overlays == null ? List.of() : overlays.stream().map(NewProject::given).toList();
        profile = given(profile);
        projectClass = given(projectClass);
        answers = given(answers);
        longCycle = Boolean.TRUE.equals(longCycle);
        startDate = given(startDate);
        goLive = given(goLive);
        dating = given(dating);
        totalDays = given(totalDays);
        contract = contract == null ? new Contract("", "", "", "") : contract;
        customer = given(customer);
        vendor = given(vendor);
        language = given(language);
        shares = given(shares);
        calendar = given(calendar);
    }

    private static String given(String value) {
        return value == null ? "" : value.strip();
    }

    private static Map<String, String> given(Map<String, String> values) {
        return values == null ? Map.of() : values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, value -> given(value.getValue())));
    }

    /** The same with these in place of what was left open. */
    public NewProject resolved(ProjectDetails details) {
        return new NewProject(key, name, lead, blueprint, overlays, details.profile(), details.projectClass(), answers,
                longCycle, startDate, goLive, dating, totalDays, contract, customer, vendor, details.language(),
                shares, calendar);
    }

    /** The same with these answers. */
    public NewProject answering(Map<String, String> others) {
        return new NewProject(key, name, lead, blueprint, overlays, profile, projectClass, others, longCycle, startDate,
                goLive, dating, totalDays, contract, customer, vendor, language, shares, calendar);
    }

    /** The contract behind the project, with its dates of delivery and of the end of the break-in period. */
    public record Contract(String number, String signedOn, String deliveryOn, String breakInEndOn) {
        public Contract {
            number = given(number);
            signedOn = given(signedOn);
            deliveryOn = given(deliveryOn);
            breakInEndOn = given(breakInEndOn);
        }
    }
}
