package sandbox.pages.admin;

import java.util.Map;
import java.util.function.Supplier;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;

/** The read-only tables of the administration, one page each. */
final class ListingPages {
    private final Map<String, Supplier<Listing>> listings;

    ListingPages(Listings all, SchemeListing schemes) {
        this.listings = Map.of("issue-types", all::issueTypes, "statuses", all::statuses, "priorities", all::priorities,
                "fields", all::customFields, "screens", all::screens, "link-types", all::linkTypes, "roles", all::roles,
                "workflows", all::workflows, "schemes", schemes::byProject);
    }

    void mount(Routes routes) {
        routes.adminGet("/secure/admin/?|/secure/admin/ViewApplicationProperties\\.jspa",
                page -> Answer.redirect("/secure/admin/user-browser"));
        listings.forEach((tab, listing) ->
                routes.adminGet("/secure/admin/" + tab, page -> show(page, tab, listing.get())));
    }

    private static Answer show(PageRequest page, String tab, Listing listing) {
        return Answer.page("admin/listing", page.t("sandbox.admin." + tab), Frame.admin(tab)).with("listing", listing);
    }
}
