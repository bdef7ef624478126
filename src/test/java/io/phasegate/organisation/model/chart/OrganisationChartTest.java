package io.phasegate.organisation.model.chart;

import static io.phasegate.organisation.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.language.model.Text;
import io.phasegate.organisation.AnOrganisation;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The drawn organisation chart: well-formed, complete, nothing overlaps, nothing typed gets through as markup. */
public class OrganisationChartTest {
    private static OrganisationChart chart(AnOrganisation organisation) {
        return new OrganisationChart(organisation.standing(), new Text("尚无人选", "Nobody yet"), new Text("其他", "Others"));
    }

    private static Document parsed(AnOrganisation organisation) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart(organisation).svg())));
    }

    private static List<int[]> boxes(Document svg) {
        List<int[]> boxes = new ArrayList<>();
        NodeList rects = svg.getElementsByTagName("rect");
        for (int i = 0; i < rects.getLength(); i++) {
            Element rect = (Element) rects.item(i);
            if (rect.getAttribute("class").equals("box")) {
                boxes.add(new int[] {number(rect, "x"), number(rect, "y"), number(rect, "width"),
                        number(rect, "height")});
            }
        }
        return boxes;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static boolean overlap(int[] a, int[] b) {
        return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
    }

    @Test
    public void shouldDrawEveryBodyUnderTheOneItReportsTo() throws Exception {
        List<int[]> boxes = boxes(parsed(anOrganisation().customer("李总").as("C_TOP")));
        assertThat(boxes).hasSize(3);
        assertThat(boxes.get(1)[1]).isGreaterThan(boxes.get(0)[1] + boxes.get(0)[3]);
        assertThat(boxes.get(2)[1]).isGreaterThan(boxes.get(1)[1] + boxes.get(1)[3]);
    }

    @Test
    public void shouldNotLetBoxesOverlapNorLeaveTheDrawing() throws Exception {
        AnOrganisation organisation = anOrganisation();
        for (int i = 0; i < 30; i++) {
            organisation.customer("成员" + i).as("C_KEYUSER").vendor("Consultant " + i).as("V_CONSULTANT");
        }
        Document svg = parsed(organisation.customer("赞助人").as("C_SPONSOR"));
        List<int[]> boxes = boxes(svg);
        String[] view = svg.getDocumentElement().getAttribute("viewBox").split(" ");
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box[0] + box[2]).isLessThanOrEqualTo(Integer.parseInt(view[2]));
            assertThat(box[1] + box[3]).isLessThanOrEqualTo(Integer.parseInt(view[3]));
            assertThat(boxes).filteredOn(other -> other != box).noneMatch(other -> overlap(box, other));
        });
    }

    @Test
    public void shouldShowThoseWhoSitInNoBodyInABoxOfTheirOwn() {
        assertThat(chart(anOrganisation().customer("赞助人").as("C_SPONSOR")).svg()).contains("其他").contains("赞助人");
    }

    @Test
    public void shouldEscapeWhatPeopleTyped() {
        assertThat(chart(anOrganisation().customer("<script>alert(1)</script>").as("C_TOP")).svg())
                .doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    public void shouldWrapLongNamesWithoutLosingACharacter() {
        String name = "非常长的机构名称".repeat(6) + "AnExtremelyLongWordWithoutAnySpacesInItAtAll";
        List<String> lines = TextWidth.wrap(name, 17);
        assertThat(String.join("", lines)).isEqualTo(name);
        assertThat(lines).allMatch(line -> TextWidth.of(line) <= 17);
    }

    @Test
    public void shouldKeepLatinWordsTogetherWhenWrapping() {
        assertThat(TextWidth.wrap("Wang 客户项目经理 / Customer project manager", 14))
                .containsExactly("Wang 客户项目经理 /", "Customer project manager");
    }
}
