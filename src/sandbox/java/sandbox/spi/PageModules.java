package sandbox.spi;

import java.util.List;
import java.util.Map;

/** Web items, sections, panels and resources of all enabled plugins, conditions applied. Used by the host's pages. */
public interface PageModules {
    /**
     * @param context what the location offers: `user`, `project`, `issue`, `helper`, `request` (absent where there is
     * none)
     */
    List<Item> items(String section, Map<String, Object> context);

    List<Section> sections(String location, Map<String, Object> context);

    List<Panel> panels(String location, Map<String, Object> context);

    List<Tab> issueTabs(Map<String, Object> context);

    /** HTML of one issue tab panel, addressed by its complete module key. */
    String issueTab(String completeKey, Map<String, Object> context);

    /** `link` and `script` tags for these web-resource contexts and everything required so far in this request. */
    String resourceTags(List<String> contexts);

    /** A link of a page; `url` already carries the context path. */
    record Item(String completeKey, String linkId, String label, String url, String iconClass, int weight) {
    }

    /** A named group of items; its items are asked for with `location + "/" + key`. */
    record Section(String key, String label, int weight) {
    }

    /** A rendered panel. */
    record Panel(String completeKey, String label, String html, int weight) {
    }

    /** A tab of the issue view's activity section. */
    record Tab(String completeKey, String label) {
    }
}
