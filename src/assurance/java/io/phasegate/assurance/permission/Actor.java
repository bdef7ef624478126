package io.phasegate.assurance.permission;

import java.util.Arrays;
import java.util.List;

/** The ten who try everything, in the order of the columns of the table. */
enum Actor {
    ANONYMOUS, UNLICENSED, OUTSIDER, VIEWER, VENDOR_MEMBER, VENDOR_PM, CUSTOMER_MEMBER, CUSTOMER_SIGNER, PROJECT_ADMIN,
    SYSTEM_ADMIN;

    static List<Actor> all() {
        return Arrays.asList(values());
    }

    String column() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
