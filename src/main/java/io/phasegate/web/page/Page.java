package io.phasegate.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page servlet answers: a Velocity template with plain values.
 *
 * @param title     already worded title of the page
 * @param template  path of the template in the jar, e.g. `templates/organisation/panel.vm`
 * @param values    maps, lists, strings, booleans and whole numbers only
 * @param meta      `meta` elements for the host's decorator
 * @param resources keys of our web-resource modules that the page needs, e.g. `organisation`
 */
public record Page(String title, String template, Map<String, Object> values, Map<String, String> meta,
        List<String> resources) {

    /**
     * A page in the frame of a project: its sidebar is shown with `item` (complete key of our web item) highlighted.
     */
    public static Page inProject(String projectKey, String item, String title, String template,
            Map<String, Object> values, List<String> resources) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("decorator", "atl.general");
        meta.put("projectKey", projectKey);
        meta.put("selectedItem", item);
        return new Page(title, template, values, meta, resources);
    }

    /** A page in the administration frame. */
    public static Page inAdministration(String section, String title, String template, Map<String, Object> values,
            List<String> resources) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("decorator", "atl.admin");
        meta.put("admin.active.section", "admin_plugins_menu/phasegate-admin");
        meta.put("admin.active.tab", section);
        return new Page(title, template, values, meta, resources);
    }

    /** A page in the general frame. */
    public static Page general(String title, String template, Map<String, Object> values, List<String> resources) {
        return new Page(title, template, values, Map.of("decorator", "atl.general"), resources);
    }

    /** A document of its own, for printing: no frame of the host around it. */
    public static Page document(String title, String template, Map<String, Object> values) {
        return new Page(title, template, values, Map.of("decorator", "none"), List.of());
    }
}
