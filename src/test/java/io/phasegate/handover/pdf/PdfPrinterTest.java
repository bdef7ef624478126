package io.phasegate.handover.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Test;

public class PdfPrinterTest {
    private static final String STYLE = "<style>body { font-family: 'Noto Sans SC' }</style>";

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    public void shouldPrintChineseTextThatCanBeReadBack() throws IOException {
        byte[] pdf = printer.print("<html><head>" + STYLE + "</head><body><p>华东仪表 <b>验收</b> Handover</p></body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            assertThat(text.getText(document)).contains("华东仪表 验收 Handover");
        }
    }

    @Test
    public void shouldRefuseADocumentWithADocumentType() {
        assertThatThrownBy(() -> printer.print("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html>&x;</html>"))
                .isInstanceOf(UncheckedIOException.class);
    }
}
