package sandbox.pages.admin;

import java.util.List;

/** A read-only table of the administration: i18n keys of its columns and rows of plain text. */
record Listing(String tab, List<String> columns, List<List<String>> rows) {
}
