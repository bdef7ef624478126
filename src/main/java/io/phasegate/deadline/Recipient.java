package io.phasegate.deadline;

import java.util.Locale;

/**
 * Somebody who is told of missed deadlines.
 *
 * @param seesInternal whether he may know of the vendor's own affairs
 */
public record Recipient(String address, Locale locale, boolean seesInternal) {
}
