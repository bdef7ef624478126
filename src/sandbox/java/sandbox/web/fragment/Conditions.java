package sandbox.web.fragment;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.plugin.Node;
import sandbox.plugin.PluginContext;

/** Reads `condition` and `conditions` elements; what stands side by side must all hold unless its type says OR. */
final class Conditions {
    private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);
    private final PluginContext plugin;

    Conditions(PluginContext plugin) {
        this.plugin = plugin;
    }

    /** The test for everything directly inside the module. */
    Predicate<Map<String, Object>> of(Node module) {
        return combined(module, true);
    }

    private Predicate<Map<String, Object>> combined(Node parent, boolean all) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        parent.children("condition").forEach(node -> parts.add(single(node)));
        parent.children("conditions").forEach(node ->
                parts.add(combined(node, !node.attribute("type").equalsIgnoreCase("OR"))));
        return context -> all ? parts.stream().allMatch(part -> part.test(context))
                : parts.stream().anyMatch(part -> part.test(context));
    }

    private Predicate<Map<String, Object>> single(Node node) {
        Condition condition = plugin.create(node.attribute("class"), Condition.class);
        condition.init(node.params());
        boolean inverted = Boolean.parseBoolean(node.attribute("invert"));
        return context -> condition.shouldDisplay(context) != inverted;
    }

    /** Whether the module is shown; a failing condition hides it. */
    static boolean shown(String module, Predicate<Map<String, Object>> condition, Map<String, Object> context) {
        try {
            return condition.test(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A condition of {} failed, so it is not shown", module, e);
            return false;
        }
    }
}
