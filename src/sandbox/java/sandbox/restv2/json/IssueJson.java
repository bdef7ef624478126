package sandbox.restv2.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.field.FieldCatalogue;
import sandbox.restv2.Call;
import sandbox.spi.Resolutions;

/** An issue as REST v2 writes it. */
public final class IssueJson {
    private static final String EXPAND = "renderedFields,names,schema,operations,editmeta,changelog,transitions";
    private final FieldCatalogue catalogue;
    private final Resolutions resolutions;
    private final IssueSecurityLevelManager securityLevels;
    private final CommentJson comments;
    private final AttachmentJson attachments;
    private final LinkJson links;

    public IssueJson(FieldCatalogue catalogue, Resolutions resolutions, IssueSecurityLevelManager securityLevels,
            CommentJson comments, AttachmentJson attachments, LinkJson links) {
        this.catalogue = catalogue;
        this.resolutions = resolutions;
        this.securityLevels = securityLevels;
        this.comments = comments;
        this.attachments = attachments;
        this.links = links;
    }

    public JsonObject of(Call call, Issue issue, Wanted wanted) {
        return new JsonObject().add("expand", EXPAND).add("id", issue.getId().toString())
                .add("self", call.url("issue/" + issue.getId())).add("key", issue.getKey())
                .add("fields", fields(call, issue, wanted));
    }

    private Map<String, Object> fields(Call call, Issue issue, Wanted wanted) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String id : catalogue.systemFields()) {
            if (wanted.includes(id) && !id.equals("issuekey")) {
                fields.put(id, system(call, issue, id));
            }
        }
        if (issue.getParentObject() != null && wanted.includes("parent")) {
            fields.put("parent", LinkJson.brief(call, issue.getParentObject()));
        }
        for (CustomField field : catalogue.customFields(issue)) {
            if (wanted.includes(field.getId())) {
                fields.put(field.getId(), ValueJson.of(call, issue.getCustomFieldValue(field),
                        catalogue.kind(field.getId())));
            }
        }
        return fields;
    }

    private Object system(Call call, Issue issue, String id) {
        return switch (id) {
            case "summary" -> issue.getSummary();
            case "description" -> issue.getDescription();
            case "issuetype" -> ConstantJson.type(call, issue.getIssueType());
            case "status" -> ConstantJson.status(call, issue.getStatus());
            case "project" -> ProjectJson.brief(call, issue.getProjectObject());
            case "priority" -> ConstantJson.priority(call, issue.getPriority());
            case "resolution" -> resolution(call, issue);
            case "security" -> security(call, issue);
            case "subtasks" -> issue.getSubTaskObjects().stream().map(sub -> LinkJson.brief(call, sub)).toList();
            case "issuelinks" -> links.of(call, issue);
            case "attachment" -> attachments.all(call, issue);
            case "comment" -> comments.page(call, issue);
            default -> peopleAndDates(call, issue, id);
        };
    }

    private static Object peopleAndDates(Call call, Issue issue, String id) {
        return switch (id) {
            case "assignee" -> UserJson.brief(call, issue.getAssignee());
            case "reporter" -> UserJson.brief(call, issue.getReporter());
            case "creator" -> UserJson.brief(call, issue.getCreator());
            case "created" -> JsonDates.moment(issue.getCreated());
            case "updated" -> JsonDates.moment(issue.getUpdated());
            case "resolutiondate" -> JsonDates.moment(issue.getResolutionDate());
            case "duedate" -> JsonDates.day(issue.getDueDate());
            case "labels" -> List.of();
            default -> null;
        };
    }

    private Map<String, Object> resolution(Call call, Issue issue) {
        return resolutions.all().stream().filter(one -> one.id().equals(issue.getResolutionId()))
                .map(one -> ConstantJson.resolution(call, one)).findFirst().orElse(null);
    }

    private Map<String, Object> security(Call call, Issue issue) {
        IssueSecurityLevel level = issue.getSecurityLevelId() == null ? null
                : securityLevels.getSecurityLevel(issue.getSecurityLevelId());
        return level == null ? null : security(call, level);
    }

    static Map<String, Object> security(Call call, IssueSecurityLevel level) {
        return new JsonObject().add("self", call.url("securitylevel/" + level.getId())).add("id", level.getId()
                .toString())
                .add("description", level.getDescription() == null ? "" : level.getDescription())
                .add("name", level.getName()).map();
    }
}
