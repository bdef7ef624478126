package io.phasegate.compatibility.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.phasegate.access.Access;
import io.phasegate.compatibility.Compatibility;
import io.phasegate.compatibility.model.LinkReport;
import io.phasegate.web.rest.Answers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says by REST what the page Compatibility says. */
@Path("/compatibility")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class CompatibilityResource {
    private final Access access;
    private final Compatibility compatibility;
    private final Answers answers;

    @Inject
    public CompatibilityResource(Access access, Compatibility compatibility, Answers answers) {
        this.access = access;
        this.compatibility = compatibility;
        this.answers = answers;
    }

    /** Every linked host member that is missing here. Jira refuses everybody but administrators (403). */
    @GET
    public Response report(@Context HttpServletRequest request) {
        access.requireAdministrator();
        LinkReport report = compatibility.check();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("hostVersion", report.hostVersion());
        body.put("checked", report.checked());
        body.put("missing", report.misses().stream().map(miss -> row(miss, request)).toList());
        return answers.ok(body);
    }

    private Map<String, Object> row(LinkReport.Miss miss, HttpServletRequest request) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", miss.link().kind().word());
        row.put("type", miss.link().owner());
        row.put("member", miss.link().member());
        row.put("problem", answers.worded(List.of(miss.problem()), request).get(0));
        return row;
    }
}
