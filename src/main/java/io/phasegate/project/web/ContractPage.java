package io.phasegate.project.web;

import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.ContractInput;
import io.phasegate.project.ContractView;
import io.phasegate.project.Contracts;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.ProjectPage;
import io.phasegate.web.page.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The contract of a project: its number and dates, and the form with which who runs the project changes them. */
public final class ContractPage implements ProjectPage {
    private static final List<String> FIELDS = List.of("number", "signedOn", "deliveryOn", "breakInEndOn");

    private final Contracts contracts;
    private final Messages messages;

    public ContractPage(Contracts contracts, Messages messages) {
        this.contracts = contracts;
        this.messages = messages;
    }

    static String path(String projectKey) {
        return "/plugins/servlet/phasegate/projects/" + projectKey + "/contract";
    }

    @Override
    public String name() {
        return "contract";
    }

    @Override
    public Page show(PageRequest request, String projectKey) {
        ContractView view = contracts.open(projectKey);
        return page(request.locale(), view, view.contract().values(), Map.of(), List.of());
    }

    @Override
    public String act(PageRequest request, String projectKey) {
        contracts.change(projectKey, new ContractInput(request.parameter("number"), request.parameter("signedOn"),
                request.parameter("deliveryOn"), request.parameter("breakInEndOn")), version -> {
                    if (!request.parameter("version").equals(String.valueOf(version))) {
                        throw Refusal.stale(Contracts.CHANGED);
                    }
                });
        return path(projectKey);
    }

    @Override
    public Page showAgain(PageRequest request, String projectKey, Refusal refusal) {
        Map<String, Object> typed = Values.of();
        FIELDS.forEach(field -> typed.put(field, request.parameter(field)));
        return page(request.locale(), contracts.open(projectKey), typed, refusal.fields(), refusal.messages());
    }

    private Page page(Locale locale, ContractView view, Map<String, Object> form, Map<String, Message> errors,
            List<Message> problems) {
        Map<String, Object> words = Values.of();
        errors.forEach((field, reason) -> words.put(field, messages.text(locale, reason)));
        Map<String, Object> values = Values.of("t", messages.ofDomain(locale, "project"), "project", view.ref().key(),
                "version", String.valueOf(view.version()), "mayChange", view.mayChange(), "form", form, "errors", words,
                "problems", messages.texts(locale, problems));
        return Page.inProject(view.ref().key(), "io.phasegate.jira:overview-item",
                messages.text(locale, "phasegate.project.contract.title"), "templates/project/contract.vm", values,
                List.of("project"));
    }
}
