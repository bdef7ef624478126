package io.phasegate.setup.model;

/** Project roles and link types (R19, R21). */
final class ProjectObjects {
    private ProjectObjects() {
    }

    static void addTo(ObjectList list) {
        list.add(ObjectKind.PROJECT_ROLE, ObjectKeys.ROLE_VENDOR, new Content.Plain());
        list.add(ObjectKind.PROJECT_ROLE, ObjectKeys.ROLE_CUSTOMER, new Content.Plain());
        link(list, ObjectKeys.LINK_BELONGS_TO_PHASE);
        link(list, ObjectKeys.LINK_PRODUCES);
    }

    private static void link(ObjectList list, String key) {
        String code = key.substring(key.indexOf(':') + 1);
        list.add(ObjectKind.LINK_TYPE, key,
                new Content.Directions(list.text("phasegate.setup.outward." + code),
                        list.text("phasegate.setup.inward." + code)));
    }
}
