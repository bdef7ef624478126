package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.After;
import org.junit.Test;
import sandbox.jira.Fixture;
import sandbox.jira.PluginFlow;

/** In which order a transition asks conditions, validators and functions of plugins, and what each is given. */
public class ModuleOrderContractsTest {
    private static final String ARGUMENT = "<arg name=\"role\">signer</arg>";
    private final Map<String, Object> modules = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private Fixture jira;

    /** Notes who asks about which issue. */
    private final class NotingCondition extends AbstractJiraCondition {
        @Override
        public boolean passesCondition(Map variables, Map args, PropertySet properties) {
            Issue issue = getIssue(variables);
            String caller = name(getCallerUser(variables, args));
            calls.add("condition " + issue.getKey() + " " + caller + " " + args.get("role"));
            return true;
        }
    }

    /** Notes who does it and in which status the issue is meanwhile. */
    private final class NotingFunction extends AbstractJiraFunctionProvider {
        @Override
        public void execute(Map variables, Map args, PropertySet properties) {
            MutableIssue issue = getIssue(variables);
            calls.add("function " + issue.getStatusId() + " " + name(getCallerUser(variables, args)) + " "
                    + (properties != null) + " " + variables.get("actionId") + " " + args.get("class.name"));
        }
    }

    /** Gives an issue another summary while it has no id, and notes what it sees. */
    private final class RenamingFunction extends AbstractJiraFunctionProvider {
        @Override
        public void execute(Map variables, Map args, PropertySet properties) {
            MutableIssue issue = getIssue(variables);
            calls.add((issue.getId() == null ? "before " : "after ") + issue.getKey());
            if (issue.getId() == null) {
                issue.setSummary("set before");
            }
        }
    }

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"workflow-condition", "workflow-validator", "workflow-function",
            "com.atlassian.jira.workflow.condition.AbstractJiraCondition",
            "com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider",
            "com.opensymphony.module.propertyset.PropertySet"},
            rule = "A transition asks conditions, then validators, then functions; each gets the issue, the "
                    + "caller and the arguments of its descriptor.",
            evidence = {"facts 3.7 [S11 S8 E1 E4 E16]",
            "https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/"},
            named = NamedRule.VALIDATORS_RUN_BEFORE_FUNCTIONS)
    public void shouldAskConditionThenValidatorThenFunctionWithIssueCallerAndArguments() {
        start(noting("validator"));
        MutableIssue issue = jira.create("X");
        calls.clear();
        assertThat(jira.transition(jira.user("ann"), issue, 2).isValid()).isTrue();
        assertThat(calls.get(0)).isEqualTo("condition ABC-1 ann signer");
        assertThat(calls.indexOf("validator")).isLessThan(calls.size() - 1);
        assertThat(calls.get(calls.size() - 1)).isEqualTo("function 10000 ann true 2 plugin.Function");
    }

    @Test
    @Contract(of = {"workflow-validator", "workflow-function"},
            rule = "When a validator refuses, no function of the transition runs.",
            evidence = "https://confluence.atlassian.com/display/JIRAKB/Workflows+Troubleshooting",
            named = NamedRule.VALIDATORS_RUN_BEFORE_FUNCTIONS)
    public void shouldRunNoFunctionAfterARefusal() {
        start(refusing("no"));
        assertThat(jira.transition(jira.admin, jira.create("X"), 2).isValid()).isFalse();
        assertThat(calls).isNotEmpty().noneMatch(call -> call.startsWith("function"));
    }

    @Test
    @Contract(of = "workflow-validator",
            rule = "Validators are asked in order and the first that refuses ends it: only its own messages "
                    + "arrive, all of them.",
            evidence = "facts 3.7 [I]",
            named = NamedRule.ALL_ERRORS_OF_A_VALIDATOR_PASS_TOGETHER)
    public void shouldNotAskTheValidatorAfterOneThatRefused() {
        modules.put("plugin.Second", refusing("second"));
        start(refusing("first"));
        assertThat(jira.transition(jira.admin, jira.create("X"), 2).getErrorCollection().getErrorMessages())
                .containsExactly("first");
    }

    @Test
    @Contract(of = {"workflow-function", "com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider"},
            rule = "On the create transition a function before the creating one has an issue without id, and what it sets is "
                    + "created; one after it has the issue with its key.",
            evidence = {"facts 3.7 [S8 E4 I]",
            "https://confluence.atlassian.com/adminjiraserver/advanced-workflow-configuration-938847500.html"})
    public void shouldCreateWhatAFunctionBeforeTheCreatingOneSets() {
        modules.put("plugin.Around", new RenamingFunction());
        String around = "<function type=\"class\"><arg name=\"class.name\">plugin.Around</arg></function>";
        start(noting("validator"), xml -> xml.replaceFirst("<post-functions>", "<post-functions>" + around)
                .replaceFirst("(IssueCreateFunction</arg>\\s*</function>)", "$1" + around));
        assertThat(jira.create("X").getSummary()).isEqualTo("set before");
        assertThat(calls).contains("before null", "after ABC-1");
    }

    private void start(Validator validator) {
        start(validator, UnaryOperator.identity());
    }

    private void start(Validator validator, UnaryOperator<String> change) {
        modules.putAll(Map.of("plugin.Condition", new NotingCondition(), "plugin.Validator", validator,
                "plugin.Function", new NotingFunction()));
        modules.putIfAbsent("plugin.Second", noting("second"));
        jira = new Fixture(modules);
        PluginFlow.installXml(jira, change.apply(PluginFlow.XML).replace("{condition}", "<condition type=\"class\">"
                + "<arg name=\"class.name\">plugin.Condition</arg>" + ARGUMENT + "</condition>")
                .replace("</validators>", "<validator name=\"\" type=\"class\"><arg name=\"class.name\">"
                        + "plugin.Second</arg></validator></validators>"));
    }

    private Validator noting(String name) {
        return (variables, args, properties) -> calls.add(name);
    }

    private static Validator refusing(String message) {
        return (variables, args, properties) -> {
            throw new InvalidInputException(message);
        };
    }

    private static String name(ApplicationUser user) {
        return user == null ? "nobody" : user.getName();
    }
}
