package io.phasegate.project.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.journal.model.Sha256;
import io.phasegate.project.ApplyToProject;
import io.phasegate.project.CreateProject;
import io.phasegate.project.ProjectView;
import io.phasegate.project.ProjectViews;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.PlannedProject;
import io.phasegate.web.jira.Languages;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.IfMatch;
import io.phasegate.web.rest.Json;
import io.phasegate.web.rest.QueryValue;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Implementation projects: the caller's own, one of them with its plan, and the two commands that make them. */
@Path("/projects")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {
    private final ProjectViews views;
    private final CreateProject create;
    private final ApplyToProject apply;
    private final ProjectJson projectJson;
    private final Json json;
    private final Answers answers;
    private final Languages languages;

    @Inject
    public ProjectResource(ProjectViews views, CreateProject create, ApplyToProject apply, ProjectJson projectJson,
            Json json, Answers answers, Languages languages) {
        this.views = views;
        this.create = create;
        this.apply = apply;
        this.projectJson = projectJson;
        this.json = json;
        this.answers = answers;
        this.languages = languages;
    }

    /** Those that the caller may browse. 401 not logged in. */
    @GET
    public Response mine(@QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
        return answers.page(views.mine().stream().map(projectJson::summary).toList(), startAt, maxResults);
    }

    /**
     * Preview, or 202 with the task. 400 every wrong field, 401, 403 no project creator, 409 Jira is not set up; 412
     * when the tag of a preview is sent back and the catalogue has other blueprints by now.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@QueryParam("dryRun") String dryRun, @HeaderParam("If-Match") String ifMatch,
            @Context HttpServletRequest request, String body) {
        NewProject wanted = json.read(body, NewProject.class);
        return QueryValue.truth("dryRun", dryRun) ? preview(create.preview(wanted), request)
                : answers.accepted(String.valueOf(create.start(wanted, IfMatch.tag(ifMatch)).id()));
    }

    private Response preview(PlannedProject planned, HttpServletRequest request) {
        return answers.ok(projectJson.preview(planned, languages.of(request)), CreateProject.tag(planned));
    }

    /** The same for a Jira project that is there. Besides 404 invisible, 409 with the administrator's steps. */
    @POST
    @Path("/{key}/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response apply(@PathParam("key") String key, @QueryParam("dryRun") String dryRun,
            @HeaderParam("If-Match") String ifMatch, @Context HttpServletRequest request, String body) {
        NewProject wanted = json.read(body, NewProject.class);
        return QueryValue.truth("dryRun", dryRun) ? preview(apply.preview(key, wanted), request)
                : answers.accepted(String.valueOf(apply.start(key, wanted, IfMatch.tag(ifMatch)).id()));
    }

    /** With phases in order, dates, gates. 401, 404 unknown, invisible, or no implementation project. */
    @GET
    @Path("/{key}")
    public Response one(@PathParam("key") String key, @Context HttpServletRequest request) {
        return tagged(projectJson.whole(views.open(key), languages.of(request)));
    }

    /** Every plan item that the caller may see, whether it has an issue or not. 401, 404. */
    @GET
    @Path("/{key}/plan")
    public Response plan(@PathParam("key") String key, @Context HttpServletRequest request) {
        ProjectView view = views.open(key);
        Locale locale = languages.of(request);
        return tagged(view.items().stream().map(item -> projectJson.item(view, item, locale)).toList());
    }

    /** The deliverable list (R74). 401, 404. */
    @GET
    @Path("/{key}/deliverables")
    public Response deliverables(@PathParam("key") String key, @Context HttpServletRequest request,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("1000") String maxResults) {
        ProjectView view = views.open(key);
        Locale locale = languages.of(request);
        return answers.page(view.deliverables().stream().map(item -> projectJson.deliverable(view, item, locale))
                .toList(),
                startAt, maxResults);
    }

    private Response tagged(Object body) {
        return answers.ok(body, Sha256.of(json.write(body)).substring(0, 16));
    }
}
