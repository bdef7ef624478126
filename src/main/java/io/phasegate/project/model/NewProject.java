package io.phasegate.project.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody asks for who creates an implementation project: the body of POST /projects and the fields of the page,
 * as typed. Nothing here is checked yet; absent values are empty.
 *
 * @param lead      user name of the Jira project lead; empty = the caller
 * @param totalDays length in working days
 * @param language  working language `zh` or `en`; empty = the caller's
 * @param shares    share of the duration in per cent by phase key, where it differs from the blueprint's
 */
public record NewProject(String key, String name, String lead, String blueprint, List<String> overlays, String profile,
        String projectClass, String startDate, String totalDays, Contract contract, String customer, String vendor,
        String language, Map<String, String> shares) {

    public NewProject {
        key = given(key);
        name = given(name);
        lead = given(lead);
        blueprint = given(blueprint);
        overlays = overlays == null ? List.of() : overlays.stream().map(NewProject::given).toList();
        profile = given(profile);
        projectClass = given(projectClass);
        startDate = given(startDate);
        totalDays = given(totalDays);
        contract = contract == null ? new Contract("", "") : contract;
        customer = given(customer);
        vendor = given(vendor);
        language = given(language);
        shares = shares == null ? Map.of() : shares.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, share -> given(share.getValue())));
    }

    private static String given(String value) {
        return value == null ? "" : value.strip();
    }

    /** The contract behind the project. */
    public record Contract(String number, String signedOn) {
        public Contract {
            number = given(number);
            signedOn = given(signedOn);
        }
    }
}
