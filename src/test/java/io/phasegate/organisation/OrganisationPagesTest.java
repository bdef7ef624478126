package io.phasegate.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.Messages;
import io.phasegate.organisation.web.OrganisationPage;
import io.phasegate.organisation.web.Sheets;
import io.phasegate.web.Templates;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.Values;
import io.phasegate.web.rest.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The panel and the sheets as HTML, in both languages, for each kind of viewer. */
public class OrganisationPagesTest {
    private static final Messages MESSAGES = Templates.messages();
    private static final TemplateRenderer RENDERER = Templates.renderer();
    private static OrganisationDesk desk;

    @BeforeClass
    public static void fillDesk() {
        desk = DemoOrganisation.filled();
    }

    @AfterClass
    public static void closeDatabase() throws Exception {
        desk.database.close();
    }

    private static Document panel(OrganisationDesk shown, String viewer, Locale locale) throws IOException {
        shown.caller.is(viewer);
        OrganisationPage page = new OrganisationPage(shown.views, MESSAGES, new Today(Clock.systemUTC()),
                new Json());
        Page made = page.show(new PageRequest(null, locale, List.of("HDI", "organisation")), "HDI");
        shown.caller.is("pm");
        StringWriter out = new StringWriter();
        Map<String, Object> values = Values.plain(made.values());
        values.put("contextPath", "/jira");
        RENDERER.render(made.template(), values, out);
        return Jsoup.parse(keep("panel-" + (shown == desk ? viewer : "empty") + "-" + locale.getLanguage(),
                out.toString()));
    }

    private static Document sheet(String code) throws IOException {
        DeliverableDefinition definition = OneProject.hdi().method().deliverable(code).orElseThrow();
        Sheet sheet = new Sheets(RENDERER, MESSAGES, new Today(Clock.systemUTC()))
                .sheet(new SheetSource.Request(OneProject.hdi(), desk.organisation(), new ProjectJournal(10, List.of(),
                        List.of()), definition, 2)).orElseThrow();
        assertThat(sheet.fileName()).isEqualTo(code + " v2.html");
        return Jsoup.parse(keep(code, new String(sheet.content(), StandardCharsets.UTF_8)));
    }

    /** Leaves the page under target, where a person can look at it. */
    private static String keep(String name, String html) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pages"));
        Files.writeString(folder.resolve(name + ".html"), html);
        return html;
    }

    @Test
    public void shouldGroupMembersBySideR24() throws IOException {
        Document page = panel(desk, "pm", Locale.ENGLISH);
        assertThat(page.select("h2[id^=pg-side]").eachText()).containsExactly("Customer", "Vendor", "Third party");
        assertThat(page.select("section[aria-labelledby=pg-side-VENDOR]").text()).contains("Chen Wei")
                .doesNotContain("王建国");
    }

    @Test
    public void shouldShowFindingsWithNextStepInBothLanguagesR28() throws IOException {
        assertThat(panel(desk, "pm", Locale.ENGLISH).select(".pg-findings").text())
                .contains("Department 仓储部 has nobody as Key user")
                .contains("Ask the department for a business authority");
        assertThat(panel(desk, "pm", Locale.SIMPLIFIED_CHINESE).select(".pg-findings").text())
                .contains("仓储部").contains("没有关键用户").contains("请该部门推荐业务权威");
    }

    @Test
    public void shouldLeaveNoReferenceUnresolvedAndNoKeyUntranslated() throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(panel(desk, "pm", locale).outerHtml()).doesNotContain("$")
                    .doesNotContain("phasegate.organisation.");
        }
    }

    @Test
    public void shouldEscapeWhatPeopleTypedR149() throws IOException {
        Document page = panel(desk, "pm", Locale.ENGLISH);
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("td strong").eachText()).contains("赵敏 <b>&");
    }

    @Test
    public void shouldOfferAdministratorsEverythingButApproval() throws IOException {
        Document page = panel(desk, "pm", Locale.ENGLISH);
        assertThat(page.select("dialog[data-form]").eachAttr("data-form"))
                .containsExactly("party", "department", "member", "assignment", "publication");
        assertThat(page.select("[data-approve]")).isEmpty();
    }

    @Test
    public void shouldOfferTheSponsorApprovalOnlyR34() throws IOException {
        Document page = panel(desk, "sponsor", Locale.ENGLISH);
        assertThat(page.select("[data-approve]")).hasSize(4);
        assertThat(page.select("[data-open], [data-remove], dialog")).isEmpty();
    }

    @Test
    public void shouldBeReadOnlyForCustomersR148() throws IOException {
        assertThat(panel(desk, "keyuser", Locale.ENGLISH).select("button, dialog, form")).isEmpty();
    }

    @Test
    public void shouldExplainTheEmptyOrganisation() throws Exception {
        OrganisationDesk empty = OrganisationDesk.onH2();
        assertThat(panel(empty, "pm", Locale.ENGLISH).select(".pg-empty li")).hasSize(4);
        empty.database.close();
    }

    @Test
    public void shouldGiveEveryFieldALabelAndAPlaceForItsError() throws IOException {
        Document page = panel(desk, "pm", Locale.ENGLISH);
        assertThat(page.select("dialog [data-kind]")).isNotEmpty().allSatisfy(field -> {
            assertThat(page.select("label[for=" + field.id() + "]").text()).isNotEmpty();
            assertThat(page.getElementById(field.id() + "-error")).isNotNull();
        });
    }

    @Test
    public void shouldPrintTheTeamListInBothLanguagesR45() throws IOException {
        Document sheet = sheet("PP-003-01");
        assertThat(sheet.select("h1").text()).isEqualTo("客户项目组成员名单 List of customer project team members");
        assertThat(sheet.text()).contains("赵敏 <b>&", "会计主管", "关键用户 / Key user", "0".repeat(64), "v2")
                .doesNotContain("Chen Wei");
        assertThat(sheet.select("script, link, img")).isEmpty();
    }

    @Test
    public void shouldDrawTheChartOfBothSidesR45() throws IOException {
        Document sheet = sheet("PP-003-02");
        assertThat(sheet.select("svg.chart rect.box").size()).isGreaterThanOrEqualTo(4);
        assertThat(sheet.select("svg.chart .mark.vendor")).hasSize(2);
        assertThat(sheet.select("svg.chart text").text()).contains("王建国", "Chen Wei", "领导小组", "Leadership group");
    }

    @Test
    public void shouldPrintDutiesWithResponsibilitiesR37() throws IOException {
        Document sheet = sheet("PP-003-03");
        assertThat(sheet.text()).contains("项目发起人 / Project sponsor", "Approves the members of the team.", "奖惩");
        assertThat(sheet.outerHtml()).doesNotContain("$").doesNotContain("phasegate.organisation.");
    }
}
