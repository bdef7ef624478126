package sandbox.web.fragment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sandbox.spi.PageModules;

/** Web fragments and resources of all enabled plugins, for the host's pages. */
public record Fragments(WebLinks links, WebPanels webPanels, IssueTabs tabs, Function<List<String>, String> tags)
        implements PageModules {
    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        return links.items(section, PageContext.of(context));
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return links.sections(location, PageContext.of(context));
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return webPanels.panels(location, PageContext.of(context));
    }

    @Override
    public List<Tab> issueTabs(Map<String, Object> context) {
        return tabs.tabs(PageContext.of(context));
    }

    @Override
    public String issueTab(String completeKey, Map<String, Object> context) {
        return tabs.html(completeKey, PageContext.of(context));
    }

    @Override
    public String resourceTags(List<String> contexts) {
        return tags.apply(contexts);
    }
}
