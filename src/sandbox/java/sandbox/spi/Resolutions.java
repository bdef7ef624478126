package sandbox.spi;

import java.util.List;

/** The resolutions an issue can be closed with; Jira's manager for them is not among the signatures we link to. */
public interface Resolutions {
    List<Resolution> all();

    /** One resolution. */
    record Resolution(String id, String name, String description) {
    }
}
