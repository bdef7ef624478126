package io.phasegate.assurance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.Test;

/** The judge of PDF reports sees what it is there for. */
public class PdfCheckTest {
    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage();

    @Test
    public void shouldLetALinkOfOursBe() throws IOException {
        link("http://localhost/jira/browse/HDI-1");
        assertThat(check().problems()).isEmpty();
        assertThat(check().pages()).isEqualTo(1);
    }

    @Test
    public void shouldSeeLinksThatPayloadsMade() throws IOException {
        link("http://evil.test/zq001qz");
        assertThat(check().problems()).containsExactly("leads to http://evil.test/zq001qz");
        link("javascript:pwn(1)");
        assertThat(check().problems()).hasSize(1);
    }

    @Test
    public void shouldSeeScripts() throws IOException {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("pwn('zq001qz')"));
        assertThat(check().problems()).contains("an object that acts: OpenAction", "an action: JavaScript");
    }

    private void link(String address) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        page.setAnnotations(List.of(link));
    }

    private PdfCheck check() throws IOException {
        if (document.getNumberOfPages() == 0) {
            document.addPage(page);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new PdfCheck(bytes.toByteArray());
    }
}
