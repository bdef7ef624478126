package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Listing;
import java.util.List;

/** Reads the lists of a blueprint: success factors, risks, request classes and others. */
final class ListingReader {
    private final Section root;

    ListingReader(Section root) {
        this.root = root;
    }

    List<Listing> lists() {
        return root.sections("lists").stream().map(ListingReader::list).toList();
    }

    private static Listing list(Section section) {
        Listing listing = new Listing(section.definition("key", Names.Kind.LIST),
                section.one("kind", Listing.Kind.class),
                section.name(), section.sections("items").stream().map(ListingReader::item).toList());
        List<String> keys = listing.items().stream().map(Listing.Item::key).toList();
        keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).distinct()
                .forEach(key -> section.problem("items", "key-twice", key));
        section.finish();
        return listing;
    }

    private static Listing.Item item(Section section) {
        Listing.Item item = new Listing.Item(section.text("key"), section.both("text"),
                section.optionalReference("role", Names.Kind.ROLE),
                section.optionalReference("deliverable", Names.Kind.DELIVERABLE));
        section.finish();
        return item;
    }
}
