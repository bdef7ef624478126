package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** No space left where the host keeps attachments, or where temporary files go. */
final class FullDisk {
    private static final String CODE = "PP-003-01";
    private final KilledHost host;
    private final Place place;
    private final Command deliver = DocumentStep.all().get(2);

    FullDisk(KilledHost host, Place place) {
        this.host = host;
        this.place = place;
    }

    /** The sheet that is made when a document is delivered cannot be attached. */
    void refusesToDeliverWithoutItsSheet() {
        deliver.prepare(place);
        int files = attachments();
        int delivered = deliver.effects(place);
        refused(deliver.fire(place, Map.of("X-Sandbox-Fault", "sheet;file;1;throw")));
        assertThat(host.fault("sheet").orElseThrow().path("where").asText()).isNotEmpty();
        assertThat(attachments()).isEqualTo(files);
        assertThat(deliver.effects(place)).isEqualTo(delivered);
        deliver.fire(place, Map.of()).expect(204);
    }

    /** The temporary folder is gone: nothing can be written there. */
    void refusesToDeliverWithoutTemporaryFiles() throws IOException {
        deliver.prepare(place);
        int delivered = deliver.effects(place);
        Path temporary = host.temporary();
        Path aside = temporary.resolveSibling("tmp-aside");
        Files.move(temporary, aside);
        refused(deliver.fire(place, Map.of()));
        assertThat(deliver.effects(place)).isEqualTo(delivered);
        reportsNeedNoDisk();
        Files.move(aside, temporary);
        deliver.fire(place, Map.of()).expect(204);
    }

    private void reportsNeedNoDisk() {
        for (String format : List.of("html", "pdf", "csv", "json")) {
            place.as("pm").get(place.path("/handover?format=" + format)).expect(200);
        }
    }

    void leavesNoTemporaryFileBehind() throws IOException {
        try (Stream<Path> left = Files.list(host.temporary())) {
            assertThat(left.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("phasegate") || name.startsWith("upload"))).isEmpty();
        }
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isBetween(400, 599);
        assertThat(HostFault.REFERENCE.matcher(answer.body()).find()).as(answer.toString()).isTrue();
        assertThat(answer.body()).doesNotContain("No space left").doesNotContain("Exception");
    }

    private int attachments() {
        JsonNode issue = place.as("pm").get("/rest/api/2/issue/" + place.issue(CODE)).expect(200).json();
        return issue.path("fields").path("attachment").size();
    }
}
