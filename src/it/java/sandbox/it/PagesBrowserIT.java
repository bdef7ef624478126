package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;

/** The host's pages in a real browser: dialogs, files, board, languages. */
public class PagesBrowserIT {
    private static final HostWithProject HOST = new HostWithProject();
    private static final Chromium CHROMIUM = new Chromium();
    @ClassRule
    public static final RuleChain ORDER = RuleChain.outerRule(CHROMIUM).around(HOST);
    private Page page;

    @Before
    public void logIn() {
        page = CHROMIUM.page();
        page.navigate(HOST.baseUrl() + "/login.jsp");
        page.fill("#login-form-username", "admin");
        page.fill("#login-form-password", "admin");
        page.click("#login-form-submit");
        page.waitForSelector("#user-options");
    }

    @After
    public void scriptsMustNotFail() {
        page.context().close();
        assertThat(CHROMIUM.scriptFailures()).isEmpty();
    }

    private void open(String path) {
        page.navigate(HOST.baseUrl() + path);
    }

    @Test
    public void shouldCreateInADialogThatKeepsWhatWasTyped() {
        page.click("#create_link");
        page.fill("dialog #description", "typed before the mistake");
        page.click("dialog button.submit");
        page.waitForSelector("dialog #summary-error");
        assertThat(page.inputValue("dialog #description")).isEqualTo("typed before the mistake");

        page.fill("dialog #summary", "新问题");
        page.selectOption("dialog #issuetype-field", new SelectOption().setLabel("Bug"));
        page.waitForSelector("dialog #issuetype-field option[selected]:text-is('Bug')",
                state(WaitForSelectorState.ATTACHED));
        page.click("dialog button.submit");
        page.waitForURL("**/browse/TRY-*");
        assertThat(page.textContent("#summary-val")).isEqualTo("新问题");
        assertThat(page.textContent("#type-val")).contains("Bug");
    }

    private static Page.WaitForSelectorOptions state(WaitForSelectorState state) {
        return new Page.WaitForSelectorOptions().setState(state);
    }

    @Test
    public void shouldTransitionCommentAndAttachFromTheIssue() {
        String key = HOST.newIssue("to be worked on");
        open("/browse/" + key);
        page.click(".issueaction-workflow-transition:text-is('In Progress')");
        page.waitForSelector("#status-val [data-category=indeterminate]");

        page.fill("#comment", "评论 <b>");
        page.click("#issue-comment-add-submit");
        page.waitForSelector(".activity-comment:has-text('评论 <b>')");

        page.setInputFiles("#attachment-input",
                new FilePayload("扫描 1.txt", "text/plain", "abc".getBytes(StandardCharsets.UTF_8)));
        page.waitForSelector(".attachment-title:text-is('扫描 1.txt')");
    }

    @Test
    public void shouldMoveCardsByMouseAndByKeyboard() {
        String key = HOST.newIssue("card");
        open("/secure/RapidBoard.jspa?projectKey=TRY");
        Locator card = page.locator(".sb-issue-card[data-issue=" + key + "]");
        card.dragTo(page.locator(".sb-column[aria-label=Done]"));
        page.waitForSelector(".sb-column[aria-label=Done] .sb-issue-card[data-issue=" + key + "]");

        card.locator("select").selectOption(new SelectOption().setLabel("To Do"));
        page.waitForSelector(".sb-column[aria-label='To Do'] .sb-issue-card[data-issue=" + key + "]");
    }

    @Test
    @Contract(of = "workflow-validator",
            rule = "A card of a board is moved by a transition over REST; what refuses it is shown and the card "
                    + "stays.",
            evidence = {"facts 3.7 [I]", "https://community.atlassian.com/t5/Jira-Software-questions/"
                    + "Setting-up-Rules-and-Permission-on-the-Kanban-Board-to-Move/qaq-p/1884625"},
            named = NamedRule.BULK_AND_BOARD_TAKE_THE_SAME_CHECKS)
    public void shouldShowWhyACardDoesNotMove() {
        String key = HOST.newIssue("deleted meanwhile");
        open("/secure/RapidBoard.jspa?projectKey=TRY");
        HOST.rest("DELETE", "/rest/api/2/issue/" + key, "");
        page.selectOption(".sb-issue-card[data-issue=" + key + "] select", new SelectOption().setLabel("Done"));
        assertThat(page.waitForSelector(".sb-flag:visible").textContent()).contains("Issue Does Not Exist");
    }

    @Test
    public void shouldChangeManyIssuesAndSayHowMany() {
        HOST.newIssue("one of many");
        open("/issues/?jql=project+%3D+TRY");
        page.check(".js-check-all");
        page.click("#bulkedit");
        page.click("#bulk-transition label >> nth=0");
        page.click("#bulk-transition button");
        page.waitForSelector("#bulk-result[data-unchanged='0']");
    }

    @Test
    public void shouldSwitchLanguageAndStayOnThePage() {
        open("/browse/TRY-1");
        page.click("#user-options summary");
        page.click("button[value=zh_CN]");
        page.waitForSelector("#peoplemodule:has-text('经办人')");
        assertThat(page.url()).endsWith("/browse/TRY-1");
        page.click("#user-options summary");
        page.click("button[value=en_US]");
        page.waitForSelector("#peoplemodule:has-text('Assignee')");
    }

    @Test
    public void shouldCloseDialogsWithEscape() {
        open("/browse/TRY-1");
        page.focus("#edit-issue");
        page.keyboard().press("Enter");
        page.waitForSelector("dialog #edit-issue-form");
        page.keyboard().press("Escape");
        page.waitForSelector("dialog", state(WaitForSelectorState.DETACHED));
    }
}
