package io.phasegate.assurance.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.phasegate.assurance.Figures;
import io.phasegate.demo.Transitions;
import io.phasegate.it.RunningSandbox;
import io.phasegate.it.Story;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import sandbox.it.Chromium;

/**
 * The signing path from log-in to the gate without a mouse. The steps build on each other, so they run in the order
 * of their names.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class KeyboardIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();
    private static final String DOCUMENT = "PP-003-01";
    private static final String SIGN = "dialog[data-dialog=sign][open]";
    private static final String REVOKE = "dialog[data-dialog=revoke][open]";
    private static final String DECIDE = "dialog[data-dialog=decide-GZ-G1][open]";
    private static final List<Keyboard> PEOPLE = new ArrayList<>();
    private static final int STEPS = 5;
    private static Story story;
    private static int done;

    @BeforeClass
    public static void bringEverythingElseToItsEnd() {
        story = new Story("KEY");
        story.transition("pm", story.phase("GZ-P1"), Transitions.START_PHASE).expect(204);
        story.transition("pm", story.phase("GZ-P1"), Transitions.SUBMIT_GATE).expect(204);
        List.of("PP-003-02", "PP-003-03").forEach(code -> story.deliver(code).confirm(code).sign("owner", code)
                .expect(201));
        story.deliver("GZ-F01").confirm("GZ-F01");
        List.of("GZ-F03", "GZ-F04").forEach(code -> story.deliver(code).confirm(code).sign("sponsor", code)
                .expect(201));
        story.holdKickOffs();
        story.as("pm").attach(story.issue(DOCUMENT), "list.txt", "list".getBytes(StandardCharsets.UTF_8)).expect(200);
        story.transition("consultant", story.issue(DOCUMENT), Transitions.SUBMIT).expect(204);
    }

    @AfterClass
    public static void shouldHaveSeenTheFocusAtEveryStop() {
        List<String> findings = PEOPLE.stream().flatMap(person -> person.findings().stream()).distinct().toList();
        assertThat(findings).isEmpty();
        if (done == STEPS) {
            Figures.of(KeyboardIT.class,
                    "The whole signing path, from log-in to the gate's decision, works without a mouse")
                    .add("people", PEOPLE.size()).add("stops of the Tab key", PEOPLE.stream()
                    .mapToInt(Keyboard::stops).sum())
                    .add("stops without visible focus", findings.size()).keep();
        }
    }

    @Test
    public void step1ShouldLetTheVendorReviewAndDeliver() {
        Keyboard pm = login("pm").openIssue(story.issue(DOCUMENT));
        fire(pm, Transitions.ACCEPT);
        fire(pm, Transitions.DELIVER);
        pm.page().waitForCondition(() -> step().equals("DELIVERED"));
        done++;
    }

    @Test
    public void step2ShouldLetTheCustomerConfirm() {
        Keyboard cpm = login("cpm").openIssue(story.issue(DOCUMENT));
        fire(cpm, Transitions.CONFIRM);
        cpm.page().waitForCondition(() -> step().equals("CONFIRMED"));
        done++;
    }

    @Test
    public void step3ShouldLetTheOwnerSignFromHisView() {
        Keyboard owner = login("owner").openIssue(story.issue("PP-003-02"));
        owner.to("#phasegate-customer").enter();
        owner.to(".phasegate-customer a[href$='" + story.issue(DOCUMENT) + "']").enter();
        owner.to("[data-open=sign]").enter();
        closeAndOpenAgain(owner, SIGN, "[data-open=sign]");
        owner.staysIn(SIGN).to(SIGN + " [type=submit]").enter();
        owner.page().waitForCondition(() -> step().equals("SIGNED"));
        done++;
    }

    @Test
    public void step4ShouldGoToTheFieldThatIsWrongAndSayWhy() {
        Keyboard owner = login("owner").openIssue(story.issue(DOCUMENT));
        owner.to("[data-open=revoke]").enter().to(REVOKE + " [type=submit]").enter();
        Locator reason = owner.page().locator(REVOKE + " [name=reason][aria-invalid=true]");
        reason.waitFor();
        assertThat(owner.isAt("[name=reason]")).isTrue();
        String advice = owner.page().locator("#" + reason.getAttribute("aria-describedby")).textContent();
        assertThat(advice).isNotBlank();
        owner.press("Escape");
        gone(owner.page(), REVOKE);
        done++;
    }

    @Test
    public void step5ShouldLetBothSidesDecideTheGate() {
        for (String decider : List.of("sponsor", "pm")) {
            Keyboard person = login(decider).openIssue(story.phase("GZ-P1"));
            person.to("[data-open=decide-GZ-G1]").enter();
            closeAndOpenAgain(person, DECIDE, "[data-open=decide-GZ-G1]");
            person.to(DECIDE + " [name=decision]").to(DECIDE + " [name=remark]").type("by keyboard");
            person.to(DECIDE + " [type=submit]").enterAndWait();
        }
        assertThat(story.gate("pm", "GZ-G1").path("standing").asText()).isEqualTo("PASSED");
        done++;
    }

    private static Keyboard login(String user) {
        Keyboard person = Keyboard.login(CHROMIUM.page(), RunningSandbox.base(), user);
        PEOPLE.add(person);
        return person;
    }

    private static void fire(Keyboard person, int transition) {
        person.to("#action_id_" + transition);
        boolean asks = person.isAt("a.js-dialog");
        if (asks) {
            person.enter().to("dialog.sb-dialog [type=submit]");
        }
        person.enterAndWait();
    }

    /** Escape closes, the focus is where it was, and what was opened is opened again. */
    private static void closeAndOpenAgain(Keyboard person, String dialog, String button) {
        person.page().locator(dialog).waitFor();
        person.press("Escape");
        gone(person.page(), dialog);
        assertThat(person.isAt(button)).as("focus returns to %s", button).isTrue();
        person.enter().page().locator(dialog).waitFor();
    }

    private static void gone(Page page, String selector) {
        page.locator(selector).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static String step() {
        return story.signoffs("pm", DOCUMENT).json().path("step").asText();
    }
}
