package sandbox.restv2;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import sandbox.field.FieldScreens;
import sandbox.restv2.json.ConstantJson;
import sandbox.restv2.json.FieldMetaJson;
import sandbox.restv2.json.JsonObject;
import sandbox.spi.IssueActions;
import sandbox.spi.IssueActions.Transition;

/** The transitions an issue offers the caller. */
final class TransitionJson {
    private final IssueActions actions;
    private final ConstantsManager constants;
    private final FieldScreens screens;
    private final FieldMetaJson fields;

    TransitionJson(IssueActions actions, ConstantsManager constants, FieldScreens screens, FieldMetaJson fields) {
        this.actions = actions;
        this.constants = constants;
        this.screens = screens;
        this.fields = fields;
    }

    List<Transition> offered(Call call, Issue issue) {
        return actions.transitions(call.user().getKey(), issue);
    }

    List<Map<String, Object>> all(Call call, Issue issue, boolean withFields) {
        return offered(call, issue).stream().map(one -> one(call, issue, one, withFields)).toList();
    }

    private Map<String, Object> one(Call call, Issue issue, Transition transition, boolean withFields) {
        JsonObject json = new JsonObject().add("id", String.valueOf(transition.id())).add("name", transition.name())
                .add("to", ConstantJson.status(call, constants.getStatus(transition.targetStatusId())));
        return withFields ? json.add("fields", fields.all(call, issue.getProjectObject(), issue,
                FieldScreens.ids(screens.ofTransition(transition.screenId())))).map() : json.map();
    }
}
