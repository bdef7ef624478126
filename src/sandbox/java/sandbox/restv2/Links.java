package sandbox.restv2;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Creates the links that clients ask for. The link goes from `inwardIssue` to `outwardIssue`, as in Jira. */
final class Links {
    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final PermissionManager permissions;
    private final IssueLookup lookup;

    Links(IssueLinkManager links, IssueLinkTypeManager types, PermissionManager permissions, IssueLookup lookup) {
        this.links = links;
        this.types = types;
        this.permissions = permissions;
        this.lookup = lookup;
    }

    void create(Call call, JsonNode json) {
        Issue source = issue(call, json.path("inwardIssue"));
        create(call, json, source, issue(call, json.path("outwardIssue")));
    }

    /** The other end is named as `inwardIssue` or `outwardIssue`. */
    void create(Call call, JsonNode json, Issue issue) {
        boolean outward = json.has("outwardIssue");
        Issue other = issue(call, json.path(outward ? "outwardIssue" : "inwardIssue"));
        create(call, json, outward ? issue : other, outward ? other : issue);
    }

    private void create(Call call, JsonNode json, Issue source, Issue destination) {
        IssueLinkType type = type(call, json.path("type"));
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, source, call.user())) {
            throw RestFailure.of(401, call.t("sandbox.rest.forbidden"));
        }
        try {
            links.createIssueLink(source.getId(), destination.getId(), type.getId(), null, call.user());
        } catch (CreateException e) {
            throw RestFailure.of(400, e.getMessage());
        }
    }

    private Issue issue(Call call, JsonNode json) {
        return lookup.visible(call, json.hasNonNull("key") ? json.get("key").asText() : json.path("id").asText(""));
    }

    private IssueLinkType type(Call call, JsonNode json) {
        String name = json.path("name").asText("");
        Optional<IssueLinkType> found = json.hasNonNull("id")
                ? types.getIssueLinkTypes().stream().filter(one -> one.getId().toString().equals(json.get("id")
                .asText()))
                        .findFirst()
                : types.getIssueLinkTypesByName(name).stream().findFirst();
        return found.orElseThrow(() -> RestFailure.of(404, call.t("sandbox.rest.link.type.missing", name)));
    }
}
