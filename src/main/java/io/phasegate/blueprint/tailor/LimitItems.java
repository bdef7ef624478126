package io.phasegate.blueprint.tailor;

import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeadlineRule.Moment;
import io.phasegate.blueprint.model.Listing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits and lists of a blueprint as a project has them. */
final class LimitItems {
    private final Items items;
    private final Copies copies;

    LimitItems(Items items, Copies copies) {
        this.items = items;
        this.copies = copies;
    }

    Stream<DeadlineRule> deadlines(DeadlineRule it) {
        List<String> about = it.moments().stream().flatMap(moment -> item(moment).stream()).toList();
        return copies.of("deadline:" + it.key(), about).stream().map(copy -> new DeadlineRule(copy.key(it.key()),
                copy.text(it.text()), moment(it.trigger(), copy),
                it.done().stream().map(done -> moment(done, copy)).toList(), it.limit(), it.unit(), it.direction(),
                it.responsible(), it.escalatesTo(), it.severity()));
    }

    private Optional<String> item(Moment moment) {
        return moment.object().flatMap(key -> items.subject(moment.event(), key));
    }

    private Moment moment(Moment moment, Copy copy) {
        return moment.of(item(moment).flatMap(item -> copies.key(copy, item)).or(moment::object));
    }

    Listing listing(Listing it) {
        return new Listing(it.key(), it.kind(), it.name(), it.items().stream().flatMap(this::entries).toList());
    }

    private Stream<Listing.Item> entries(Listing.Item it) {
        List<String> about = it.deliverable().map(code -> "deliverable:" + code).stream().toList();
        return copies.of("entry:" + it.key(), about).stream().map(copy -> new Listing.Item(copy.key(it.key()),
                copy.text(it.text()), it.role(),
                it.deliverable().flatMap(code -> copies.key(copy, "deliverable:" + code))));
    }
}
