package io.phasegate.blueprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.AnyBlueprint;
import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.language.Messages;
import io.phasegate.page.Rendered;
import io.phasegate.page.Texts;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.mockito.Mockito;

public class BlueprintPagesTest {
    private final Messages messages = Texts.messages();
    private final Access access = Mockito.mock(Access.class);

    @Test
    public void shouldShowEveryShippedBlueprintWithItsPhasesAndCounts() {
        Document page = page(Map.of(), Locale.ENGLISH);

        assertThat(page.select(".phasegate-card")).hasSize(Shipped.blueprints().all().size());
        assertThat(page.select("#blueprint-gz-3level a").attr("href")).endsWith("?id=gz-3level");
        assertThat(page.select("#phasegate-to-import")).isEmpty();
    }

    @Test
    public void shouldCountOnlyWhatThereIsAndShowBackbonesFirst() {
        Document page = page(Map.of(), Locale.ENGLISH);

        assertThat(page.select("h2").eachText()).containsExactly("Methodologies that a project runs by (13)",
                "Overlays that are laid over one (12)");
        assertThat(page.select("section:has(#blueprint-asap)").text()).contains("Phases 5 · Gates 5 ·", "Meetings 1 ·")
                .doesNotContain("Payments");
    }

    @Test
    public void shouldOfferTheImportToAdministratorsOnly() {
        Mockito.when(access.isAdministrator()).thenReturn(true);

        assertThat(page(Map.of(), Locale.ENGLISH).select("#phasegate-to-import")).hasSize(1);
    }

    @Test
    public void shouldShowOneBlueprintInFullInBothLanguages() {
        for (Blueprint one : Shipped.blueprints().all()) {
            Document page = page(Map.of("id", one.id()), Locale.SIMPLIFIED_CHINESE);

            assertThat(page.select("table[data-table=deliverables] tbody tr")).hasSize(one.deliverables().size());
            assertThat(page.select("table[data-table=roles] tbody tr")).hasSize(one.roles().size());
            assertThat(page.select("h1").text()).contains(one.name().zh());
        }
        assertThat(page(Map.of("id", "gz-3level"), Locale.ENGLISH).select("table[data-table=gates] td").eachText())
                .contains("GZ-G1a", "Preparation");
    }

    @Test
    public void r13ShouldShowWhichPartOfACutSourceIsMissing() {
        assertThat(page(Map.of("id", "onsite-guide"), Locale.ENGLISH).select(".aui-message-info").text())
                .contains("the later stages are missing");
        assertThat(page(Map.of(), Locale.SIMPLIFIED_CHINESE).text())
                .contains(List.of("onsite-guide", "meth-5stage", "qm-phase", "grp-it", "gz-3level").stream()
                        .map(id -> Shipped.blueprint(id).note().zh()).toList());
    }

    @Test
    public void shouldSetTwoBlueprintsSideBySide() {
        Document page = page(Map.of("first", "gz-3level", "second", "sc-impl"), Locale.ENGLISH);

        assertThat(page.select("table[data-table=counts] tbody tr").first().select("td").eachText())
                .containsExactly("Phases", "3", String.valueOf(Shipped.blueprint("sc-impl").phases().size()),
                "differs");
        assertThat(page.select("table[data-table=roles] th").eachText()).containsExactly("What",
                "Three-level organisation implementation", "Customer-service implementation standard", "Difference");
        assertThat(page.select("table[data-table=roles] tbody tr:has(td:eq(1):empty) td:eq(3)").eachText())
                .isNotEmpty().containsOnly("only in the second");
    }

    @Test
    public void shouldSeeNoDifferenceBetweenABlueprintAndItself() {
        assertThat(page(Map.of("first", "sc-impl", "second", "sc-impl"), Locale.ENGLISH).select("td").eachText())
                .doesNotContain("differs", "only in the first", "only in the second");
    }

    @Test
    public void shouldWriteTextsOfAnImportedFileAsText() {
        Blueprint hostile = AnyBlueprint.read(Shipped.text("yy-pp003").replace("text: {zh: ", "text: {zh: <b>"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(Locale.ENGLISH, "blueprint"));
        values.put("one",
                new LinkedHashMap<>(Map.of("name", "<script>alert(1)</script>", "note", "", "id", "x", "version", "1.0",
                "seed", "", "counts", "", "purpose", "", "full", true, "phases", new ArrayList<>())));
        values.put("tables", new DetailValues(hostile, new Tables(messages, Locale.SIMPLIFIED_CHINESE)).tables());
        Document page = Rendered.of(Page.general("t", "templates/blueprint/detail.vm", values, List.of()));

        assertThat(page.select("td b, h1 script")).isEmpty();
        assertThat(page.select("td").text()).contains("<b>");
    }

    private Document page(Map<String, String> parameters, Locale locale) {
        Mockito.when(access.viewer()).thenReturn(new Viewer("u", "U", locale, false, false));
        HttpServletRequest http = Mockito.mock(HttpServletRequest.class);
        parameters.forEach((name, value) -> Mockito.when(http.getParameter(name)).thenReturn(value));
        return Rendered.of(new CatalogueServlet(null, access, Shipped.blueprints(), messages)
                .show(new PageRequest(http, locale, List.of())));
    }
}
