package io.phasegate.blueprint.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.AnyBlueprint;
import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.blueprint.model.Fitting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** Over all shipped overlays: the order in which they are laid never matters where no note says so. */
public class ComposingOrderTest {
    private static final int CHOICES_PER_BACKBONE = 25;
    private final Random random = new Random(20261122);

    @Test
    public void shouldGiveTheSameMethodForTheSameChoiceWhateverItsOrder() {
        for (Blueprint backbone : backbones()) {
            List<Blueprint> chosen = some(backbone);
            Composition first = new MethodComposer().compose(backbone, chosen, Fitting.USUAL);
            Collections.shuffle(chosen, random);

            assertThat(new MethodComposer().compose(backbone, chosen, Fitting.USUAL)).isEqualTo(first);
        }
    }

    @Test
    public void shouldNotDependOnTheOrderOfLayingWhereNoNoteSaysSo() {
        for (Blueprint backbone : backbones()) {
            for (int i = 0; i < CHOICES_PER_BACKBONE; i++) {
                List<Blueprint> chosen = some(backbone);
                Composition first = MethodComposer.laid(backbone, chosen, Fitting.USUAL);
                Collections.shuffle(chosen, random);
                same(first, MethodComposer.laid(backbone, chosen, Fitting.USUAL));
            }
        }
    }

    @Test
    public void shouldReportWhatTheOrderDecides() {
        Blueprint rule = AnyBlueprint.overlay("one", "rules:\n  - {key: R, text: {zh: 一, en: One}}\n");
        Blueprint other = AnyBlueprint.overlay("two", "rules:\n  - {key: R, text: {zh: 二, en: Two}}\n");
        Blueprint backbone = AnyBlueprint.backbone("");

        Composition first = MethodComposer.laid(backbone, List.of(rule, other), Fitting.USUAL);
        Composition second = MethodComposer.laid(backbone, List.of(other, rule), Fitting.USUAL);

        assertThat(first.method().rules()).isNotEqualTo(second.method().rules());
        assertThat(first.notes()).extracting("key").contains("phasegate.blueprint.merge.first-kept");
        same(first, second);
    }

    private static void same(Composition first, Composition second) {
        assertThat(Demands.of(second.method())).isEqualTo(Demands.of(first.method()));
        Map<String, Object> one = Wording.of(first.method());
        Map<String, Object> two = Wording.of(second.method());
        Set<String> differing = new HashSet<>(one.keySet());
        differing.removeIf(key -> one.get(key).equals(two.get(key)));
        assertThat(differing).allMatch(key -> reported(first, key, one.get(key)) || reported(second, key,
                two.get(key)));
    }

    private static boolean reported(Composition composition, String key, Object thing) {
        return composition.notes().stream().flatMap(note -> note.arguments().stream())
                .anyMatch(argument -> argument.equals(key) || thing.toString().contains(argument.toString()));
    }

    private static List<Blueprint> backbones() {
        return Shipped.blueprints().all().stream()
                .filter(one -> one.kind() == Blueprint.Kind.FULL || one.standalone()).toList();
    }

    /** Several overlays other than the backbone, in a random order. */
    private List<Blueprint> some(Blueprint backbone) {
        List<Blueprint> overlays = new ArrayList<>(Shipped.blueprints().all().stream()
                .filter(one -> one.kind() == Blueprint.Kind.OVERLAY && !one.id().equals(backbone.id())).toList());
        Collections.shuffle(overlays, random);
        return new ArrayList<>(overlays.subList(0, Math.min(overlays.size(), 2 + random.nextInt(4))));
    }
}
