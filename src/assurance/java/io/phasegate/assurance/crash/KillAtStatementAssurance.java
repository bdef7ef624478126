package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class KillAtStatementAssurance {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldLoseNothingOnH2() {
        long t = System.currentTimeMillis();
        Path home = Path.of("/tmp/cr/home" + t);

        try (KilledHost host = new KilledHost(home)) {
            System.out.println("start " + (System.currentTimeMillis() - t));
            host.prepare("CRA", "CRB");
            System.out.println("prepared " + (System.currentTimeMillis() - t));
            List<Place> places = List.of(new Place(host, "CRA"), new Place(host, "CRB"));
            Expected expected = new Expected();
            DocumentStep.all().forEach(command -> expected.learn(command, places.get(0)));
            System.out.println("learned " + (System.currentTimeMillis() - t));
            Points points = new Points(DocumentStep.all(), 40);
            try (KillRun run = new KillRun(host, List.of(new Lane(places, points)), expected)) {
                Map<String, Integer> counts = run.run(System.currentTimeMillis() + 90_000);
                System.out.println(counts + " " + points.statements() + " starts " + host.starts() + " " + (System.currentTimeMillis() - t));
            }
        }
    }
}
