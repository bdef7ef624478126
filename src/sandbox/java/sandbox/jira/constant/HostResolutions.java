package sandbox.jira.constant;

import java.util.List;
import sandbox.spi.Resolutions;

/** The resolutions, for the host's pages and REST. */
public final class HostResolutions implements Resolutions {
    private final Constants constants;

    public HostResolutions(Constants constants) {
        this.constants = constants;
    }

    @Override
    public List<Resolution> all() {
        return constants.resolutions().all().stream()
                .map(data -> new Resolution(Long.toString(data.id()), data.name(), data.description())).toList();
    }
}
