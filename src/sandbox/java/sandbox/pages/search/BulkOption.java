package sandbox.pages.search;

/** A transition or a status that some of the chosen issues could take; `value` goes into the form. */
record BulkOption(String value, String label, int issues) {
}
