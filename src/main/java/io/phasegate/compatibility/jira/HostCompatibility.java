package io.phasegate.compatibility.jira;

import com.atlassian.sal.api.ApplicationProperties;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.compatibility.Compatibility;
import io.phasegate.compatibility.model.HostLink;
import io.phasegate.compatibility.model.LinkCheck;
import io.phasegate.compatibility.model.LinkReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Compares the list in the jar with what the plugin's own class loader sees, which is what linking will see. */
public final class HostCompatibility implements Compatibility {
    private static final String LIST = "/jira-api-links.txt";

    private final HostComponents host;
    private final ApplicationProperties properties;

    public HostCompatibility(HostComponents host, ApplicationProperties properties) {
        this.host = host;
        this.properties = properties;
    }

    @Override
    public LinkReport check() {
        List<HostLink> links = links();
        LinkCheck check = new LinkCheck(getClass().getClassLoader(), type -> host.find(type).isPresent());
        List<LinkReport.Miss> misses = links.stream().flatMap(link -> miss(check, link)).toList();
        return new LinkReport(properties.getVersion(), links.size(), misses);
    }

    private static Stream<LinkReport.Miss> miss(LinkCheck check, HostLink link) {
        return check.problem(link).stream().map(problem -> new LinkReport.Miss(link, problem));
    }

    private static List<HostLink> links() {
        try (InputStream in = HostCompatibility.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(HostLink::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + LIST, e);
        }
    }
}
