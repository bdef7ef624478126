package io.phasegate.setup.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.language.model.Text;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** The list of declared objects is complete and in an order that can be followed. */
public class CatalogueTest {
    private static final Pattern REFERENCE = Pattern.compile("[a-z-]+:[a-z][a-z-]+");

    private final Catalogue catalogue = Catalogue.of(key -> new Text(key, key), new WorkflowTexts(key -> "w"));

    @Test
    public void shouldDeclareEveryKeyExactlyOnce() {
        assertThat(catalogue.objects()).extracting(JiraObject::key).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(declaredKeys());
    }

    @Test
    public void shouldReferOnlyToObjectsDeclaredBefore() {
        List<String> before = new ArrayList<>();
        for (JiraObject object : catalogue.objects()) {
            assertThat(before).as(object.key()).containsAll(references(object));
            before.add(object.key());
        }
    }

    @Test
    public void shouldChangeItsFingerprintWithNameOrContent() {
        Text name = new Text("已签署", "Signed");
        JiraObject signed = new JiraObject("status:signed", ObjectKind.STATUS, name, name,
                new Content.StatusCategory("done"));
        JiraObject open = new JiraObject("status:signed", ObjectKind.STATUS, name, name,
                new Content.StatusCategory("new"));
        assertThat(signed.fingerprint()).isNotEqualTo(open.fingerprint()).hasSize(64);
    }

    private static List<String> references(JiraObject object) {
        List<String> found = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(object.content().toString());
        while (matcher.find()) {
            found.add(matcher.group());
        }
        found.removeIf(text -> text.startsWith("customfieldtypes:"));
        return found;
    }

    private static List<String> declaredKeys() {
        List<String> keys = new ArrayList<>();
        for (Field field : ObjectKeys.class.getFields()) {
            try {
                keys.add((String) field.get(null));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return keys;
    }
}
