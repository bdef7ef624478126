package io.phasegate.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.Shipped;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.page.Rendered;
import io.phasegate.page.Texts;
import io.phasegate.project.ProjectView;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.PlannedProject;
import io.phasegate.project.model.Planner;
import io.phasegate.project.model.Progress;
import io.phasegate.project.model.ProjectDetails;
import io.phasegate.project.model.ProjectTerms;
import io.phasegate.project.model.Shares;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.mockito.Mockito;

public class ProjectPagesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final NewProject TYPED = new NewProject("HDI", "<b>ERP</b> \"rollout\"", "", "gz-3level",
            List.of("yy-pp003"), "STANDARD", "MNT", Map.of(), false, "2026-03-02", "", "", "120",
            new NewProject.Contract("HT-1", "2026-02-01", "", ""),
            "客户", "V", "zh", Map.of(), "");

    private final Messages messages = Texts.messages();
    private final NewProjectValues values = new NewProjectValues(Shipped.blueprints(), messages);

    @Test
    public void shouldKeepWhatTheUserTypedAndMarkWhatIsWrong() {
        Document page = form(Map.of("key", Message.of("phasegate.project.bad.key-in-use", "HDI"),
                "contract.signedOn", Message.of("phasegate.project.bad.no-date", "x")));

        assertThat(page.select("#name").val()).isEqualTo("<b>ERP</b> \"rollout\"");
        assertThat(page.select("#projectClass option[selected]").val()).isEqualTo("MNT");
        assertThat(page.select("#error-key").text()).contains("HDI");
        assertThat(page.select("#contractSignedOn").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    public void shouldLabelEveryField() {
        Document page = form(Map.of());

        assertThat(page.select("form input[type=text], form input[type=date], select, input[type=checkbox]"))
                .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]").text()).isNotBlank());
    }

    @Test
    public void shouldPreviewInBothLanguages() {
        assertThat(preview(Locale.ENGLISH).select("#phasegate-counts").text()).contains("3 phases", "15 deliverables");
        assertThat(preview(Locale.SIMPLIFIED_CHINESE).select("#phasegate-counts").text()).contains("阶段 3 个");
        assertThat(preview(Locale.SIMPLIFIED_CHINESE).select("td").eachText()).contains("PP-003-01", "客户项目组成员名单");
    }

    @Test
    public void shouldAskWhatTheChosenBlueprintsAsk() {
        NewProject chosen = values.asked(new NewProject("", "", "", "tpl-6m", List.of("sc-track"), "SMALL_SOFTWARE",
                "", Map.of(
                "instalments", "2", "of-another", "x"), true, "", "", "", "", null, "", "", "", Map.of(), ""));
        Document page = Rendered.of(Page.general("t", "templates/project/new.vm", values.form(chosen,
                Map.of("answers.instalments", Message.of("phasegate.project.bad.missing")), List.of(),
                Locale.ENGLISH), List.of()));

        assertThat(chosen.answers()).containsOnlyKeys("instalments");
        assertThat(page.select("#answer-instalments").val()).isEqualTo("2");
        assertThat(page.select("[id='error-answers.instalments']").text()).isEqualTo("Please fill in this field.");
        assertThat(page.select("#profile option[selected]").text()).isEqualTo("Small software");
        assertThat(page.select("#dating option")).hasSize(3);
        assertThat(page.select("#longCycle[checked]")).hasSize(1);
    }

    @Test
    public void shouldConfirmWithExactlyWhatWasPreviewed() {
        Document page = preview(Locale.ENGLISH);

        assertThat(page.select("#phasegate-create-form input[name=name]").val()).isEqualTo("<b>ERP</b> \"rollout\"");
        assertThat(page.select("#phasegate-create-form input[name=overlays]").val()).isEqualTo("yy-pp003");
        assertThat(page.select("#phasegate-create-form input[name=atl_token]").val()).isEqualTo("the-token");
        assertThat(page.select("#phasegate-new-form input[name=atl_token]")).isEmpty();
    }

    @Test
    public void shouldListDeliverablesWithTheColumnsOfTheSource() {
        ProjectView view = new ProjectView(project(), viewer(true), Map.of("deliverable:PP-003-01",
                new Progress("CREATED", Message.of("phasegate.project.state.created"), false)));
        Object row = new DeliverableRows(messages).of(view, request()).stream()
                .filter(one -> ((Map<?, ?>) one).get("code").equals("PP-003-01")).findFirst().orElseThrow();

        assertThat(((Map<?, ?>) row).get("approver")).isEqualTo("客户项目负责人");
        assertThat(((Map<?, ?>) row).get("nature")).isEqualTo("外");
        assertThat(((Map<?, ?>) row).get("template").toString()).contains("附件1");
        assertThat(((Map<?, ?>) row).get("state")).isEqualTo("已创建");
    }

    @Test
    public void shouldShowPhasesNextGateAndDeliverablesOnTheOverview() {
        ProjectView view = new ProjectView(project(), viewer(false), Map.of());
        Document page = Rendered.of(new OverviewPage(null, null, new DeliverableRows(messages), new EventRows(messages),
                messages).page(view,
                request()));

        assertThat(page.select(".phasegate-strip strong").eachText()).containsExactly("项目准备", "流程重组与软件培训", "软件上线使用");
        assertThat(page.select("section[aria-labelledby=phasegate-gate] p").text()).isEqualTo("项目准备完成");
        assertThat(page.select("tr[data-code]")).hasSize(15);
    }

    @Test
    public void shouldHideInternalItemsFromTheCustomer() {
        assertThat(new ProjectView(project(), viewer(false), Map.of()).items()).extracting("key")
                .doesNotContain("task:YY-P1").contains("task:YY-P2");
        assertThat(new ProjectView(project(), viewer(true), Map.of()).items()).extracting("key").contains("task:YY-P1");
    }

    @Test
    public void shouldNameTheExitGateOfTheFirstPhaseThatHasNotPassed() {
        Progress passed = new Progress("PASSED", Message.of("phasegate.project.state.created"), true);

        assertThat(new ProjectView(project(), viewer(true), Map.of()).nextGate().orElseThrow().key())
                .isEqualTo("GZ-G1");
        assertThat(new ProjectView(project(), viewer(true), Map.of("phase:GZ-P1", passed)).nextGate().orElseThrow()
                .key())
                .isEqualTo("GZ-G2");
    }

    private Document form(Map<String, Message> errors) {
        return Rendered.of(Page.general("t", "templates/project/new.vm",
                values.form(TYPED, errors, List.of(), Locale.ENGLISH), List.of()));
    }

    private Document preview(Locale locale) {
        ProjectDetails details = new ProjectDetails("客户", "V", "HT-1", Optional.empty(), START, 120, "STANDARD", "MNT",
                "zh", ProjectTerms.NONE);
        PlannedProject planned = new PlannedProject(List.of(), Shipped.demo(),
                new Shares(Shipped.demoMethod().phases(), Map.of()),
                details, project().plan(), Shipped.demo().notes());
        Map<String, Object> shown = values.form(TYPED, Map.of(), List.of(), locale);
        shown.put("preview", values.preview(planned, locale));
        return Rendered.of(Page.general("t", "templates/project/new.vm", shown, List.of()));
    }

    private static ImplementationProject project() {
        return new ImplementationProject(1, "HDI", "HDI", "客户", "V", "HT-1", Optional.empty(), START, 120, "STANDARD",
                "IMP", "zh", ProjectTerms.NONE, Shipped.demoMethod(), new Planner(Shipped.demoMethod(),
                new Shares(Shipped.demoMethod().phases(), Map.of()).spans(120), START, WorkCalendar.mondayToFriday())
                .items());
    }

    private static Viewer viewer(boolean vendor) {
        return new Viewer("u", "U", Locale.SIMPLIFIED_CHINESE, false, vendor);
    }

    private static PageRequest request() {
        HttpServletRequest http = Mockito.mock(HttpServletRequest.class);
        Mockito.when(http.getContextPath()).thenReturn("/jira");
        return new PageRequest(http, Locale.SIMPLIFIED_CHINESE, List.of("HDI", "overview"));
    }
}
