package io.phasegate.monitoring.web;

import io.phasegate.gate.GateCase;
import io.phasegate.gate.GateCases;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.language.Messages;
import io.phasegate.monitoring.model.CustomerView;
import io.phasegate.monitoring.model.CustomerViewMaker;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.ProjectPage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The customer view of a project. The vendor who opens it sees exactly what the customer sees (C4 of the peers page),
 * because it is made from the customer's share of the facts for everybody.
 */
public final class CustomerPage implements ProjectPage {
    private final GateCases cases;
    private final SetupObjects objects;
    private final Messages messages;

    public CustomerPage(GateCases cases, SetupObjects objects, Messages messages) {
        this.cases = cases;
        this.objects = objects;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "customer";
    }

    @Override
    public Page show(PageRequest request, String projectKey) {
        GateCase project = cases.open(projectKey);
        GateFacts facts = project.facts();
        Set<String> roles = facts.organisation().rolesOf(project.viewer().userKey(), facts.today());
        CustomerView view = new CustomerViewMaker(facts, roles).make();
        Map<String, Object> values = new CustomerViewValues(view, messages, request.locale(), request.contextPath())
                .all();
        values.put("intro", messages.text(request.locale(), "phasegate.monitoring.intro", project.ref().name()));
        values.put("asCustomer", project.viewer().seesInternal());
        values.put("filterUrl", objects.find(ObjectKeys.FILTER_CUSTOMER)
                .map(id -> request.contextPath() + "/issues/?filter=" + id).orElse(""));
        values.put("reportUrl", request.contextPath() + "/plugins/servlet/phasegate/projects/" + project.ref()
                .key() + "/handover");
        return Page.inProject(project.ref().key(), "io.phasegate.jira:customer-item",
                messages.text(request.locale(), "phasegate.monitoring.title"), "templates/monitoring/customer.vm",
                values,
                List.of("monitoring"));
    }
}
