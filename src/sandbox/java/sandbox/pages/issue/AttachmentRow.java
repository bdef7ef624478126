package sandbox.pages.issue;

import java.util.Date;
import sandbox.pages.view.Person;

/** A file in the attachments module. */
record AttachmentRow(Long id, String name, String size, Date created, Person author, boolean deletable) {
    static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : bytes < 1024 * 1024 ? bytes / 1024 + " kB" : bytes / (1024 * 1024) + " MB";
    }
}
