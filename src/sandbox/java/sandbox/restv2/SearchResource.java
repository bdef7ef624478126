package sandbox.restv2;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandbox.restv2.json.JsonObject;
import sandbox.restv2.json.Wanted;

/** `/search`: JQL, by GET and by POST. */
@Path("{version:2|latest}/search")
public final class SearchResource {
    private static final int LARGEST = 1000;
    private final Calls calls;
    private final SearchService search;
    private final IssueReader reader;

    SearchResource(Calls calls, SearchService search, IssueReader reader) {
        this.calls = calls;
        this.search = search;
        this.reader = reader;
    }

    @GET
    public Map<String, Object> get(@Context HttpServletRequest request, @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int start, @QueryParam("maxResults") @DefaultValue("50") int max,
            @QueryParam("fields") List<String> fields, @QueryParam("expand") List<String> expand) {
        return find(calls.of(request), jql, start, max, fields, Wanted.split(expand));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> post(@Context HttpServletRequest request, JsonNode json) {
        return find(calls.of(request), json.path("jql").asText(""), json.path("startAt").asInt(0),
                json.path("maxResults").asInt(50), texts(json.path("fields")),
                Wanted.split(texts(json.path("expand"))));
    }

    /** Clients send a list or one text with commas. */
    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        if (json.isTextual()) {
            texts.add(json.asText());
        }
        json.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private Map<String, Object> find(Call call, String jql, int start, int max, List<String> fields,
            Set<String> expand) {
        SearchService.ParseResult parsed = search.parseQuery(call.user(), jql);
        refuse(parsed.getErrors());
        refuse(search.validateQuery(call.user(), parsed.getQuery()));
        int size = Math.max(0, Math.min(max, LARGEST));
        SearchResults<Issue> found = run(call, parsed, Math.max(0, start), size);
        Wanted wanted = Wanted.fields(fields, "*navigable");
        JsonObject body = new JsonObject().add("expand", "schema,names").add("startAt", Math.max(0, start))
                .add("maxResults", size).add("total", found.getTotal())
                .add("issues", found.getResults().stream().map(issue -> reader.read(call, issue, wanted, of(expand)))
                        .toList());
        if (expand.contains("names")) {
            body.add("names", reader.names(call));
        }
        if (expand.contains("schema")) {
            body.add("schema", reader.schema());
        }
        return body.map();
    }

    /** Names and schema stand once beside the issues, not in each. */
    private static Set<String> of(Set<String> expand) {
        return Wanted.without(expand, "names", "schema");
    }

    private static void refuse(MessageSet problems) {
        if (problems.hasAnyErrors()) {
            throw new RestFailure(400, List.copyOf(problems.getErrorMessages()), Map.of());
        }
    }

    private SearchResults<Issue> run(Call call, SearchService.ParseResult parsed, int start, int max) {
        try {
            return search.search(call.user(), parsed.getQuery(), new PagerFilter<>(start, max));
        } catch (SearchException e) {
            throw RestFailure.of(400, String.valueOf(e.getMessage()));
        }
    }
}
