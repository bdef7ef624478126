package sandbox.pages.frame;

import java.util.HashMap;
import java.util.Map;
import sandbox.pages.page.PageRequest;

/** What conditions, labels and panels of plugins see of a request. */
public final class FragmentContext {
    private FragmentContext() {
    }

    public static Map<String, Object> of(PageRequest page) {
        Map<String, Object> context = new HashMap<>();
        context.put("request", page.http());
        if (page.user() != null) {
            context.put("user", page.user());
        }
        return context;
    }
}
