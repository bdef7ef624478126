package sandbox.web.fragment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.Node;
import sandbox.plugin.PluginContext;
import sandbox.spi.PageModules.Item;
import sandbox.spi.PageModules.Section;

/** The module types `web-item` and `web-section`. */
public final class WebLinks implements ModuleType {
    private final List<Link> links = new CopyOnWriteArrayList<>();
    private final FragmentTools tools;

    /** An item or section with its condition. */
    private record Link(PluginContext plugin, ModuleElement module, Predicate<Map<String, Object>> condition) {
        boolean isIn(String type, String attribute, String place) {
            return module.type().equals(type) && module.xml().attribute(attribute).equals(place);
        }

        boolean shown(PageContext page) {
            return Conditions.shown(module.completeKey(), condition, page.values());
        }
    }

    public WebLinks(FragmentTools tools) {
        this.tools = tools;
    }

    @Override
    public Set<String> elements() {
        return Set.of("web-item", "web-section");
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        Link link = new Link(plugin, module, new Conditions(plugin).of(module.xml()));
        module.weight();
        links.add(link);
        return () -> links.remove(link);
    }

    List<Item> items(String section, PageContext page) {
        return links.stream().filter(link -> link.isIn("web-item", "section", section)).filter(link -> link.shown(page))
                .map(link -> item(link, page)).sorted(Comparator.comparingInt(Item::weight)).toList();
    }

    private Item item(Link link, PageContext page) {
        Node xml = link.module().xml();
        Node target = xml.child("link").orElse(null);
        String id = target == null ? link.module().key() : target.attribute("linkId", link.module().key());
        String url = target == null ? "" : tools.url(link.plugin(), target.text(), page);
        return new Item(link.module().completeKey(), id, tools.label(link.plugin(), link.module(), page), url,
                xml.params().getOrDefault("iconClass", ""), link.module().weight());
    }

    List<Section> sections(String location, PageContext page) {
        return links.stream().filter(link -> link.isIn("web-section", "location", location))
                .filter(link -> link.shown(page))
                .map(link -> new Section(link.module().key(), tools.label(link.plugin(), link.module(), page),
                        link.module().weight()))
                .sorted(Comparator.comparingInt(Section::weight)).toList();
    }
}
