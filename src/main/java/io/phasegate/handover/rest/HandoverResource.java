package io.phasegate.handover.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.GateCases;
import io.phasegate.handover.web.Documents;
import io.phasegate.handover.web.ReportFormat;
import io.phasegate.handover.web.Wording;
import io.phasegate.web.jira.Languages;
import io.phasegate.web.rest.Answers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The handover report (R141). The customer's contains nothing internal. */
@Path("/projects/{key}/handover")
@LicensedOnly
public class HandoverResource {
    private final GateCases cases;
    private final Documents documents;
    private final Languages languages;
    private final Answers answers;

    @Inject
    public HandoverResource(GateCases cases, Documents documents, Languages languages, Answers answers) {
        this.cases = cases;
        this.documents = documents;
        this.languages = languages;
        this.answers = answers;
    }

    /**
     * 404 unknown or invisible project; 400 unknown format or language; 409 another PDF is being made, or the report
     * is too large.
     *
     * @param format html, pdf, json or csv
     * @param lang   zh, en or both; the user's own language when absent
     */
    @GET
    public Response report(@PathParam("key") String key, @QueryParam("format") @DefaultValue("html") String format,
            @QueryParam("lang") String lang, @Context HttpServletRequest request) {
        GateCase project = cases.open(key);
        Wording.Choice language = Wording.choice(lang, languages.of(request));
        return switch (ReportFormat.named(format)) {
            case HTML -> file(documents.html(project, language).getBytes(StandardCharsets.UTF_8),
                    "text/html;charset=utf-8",
                    "inline", key, "html");
            case PDF -> file(documents.pdf(project, language), "application/pdf", "inline", key, "pdf");
            case CSV -> file(documents.csv(project, language).getBytes(StandardCharsets.UTF_8),
                    "text/csv;charset=utf-8",
                    "attachment", key, "csv");
            case JSON -> answers.ok(documents.json(project, language));
        };
    }

    private static Response file(byte[] content, String type, String disposition, String key, String ending) {
        return Response.ok(content).type(type).header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("Content-Disposition",
                disposition + "; filename=\"handover-" + key.replaceAll("[^A-Z0-9_]", "") + "." + ending + "\"")
                .build();
    }
}
