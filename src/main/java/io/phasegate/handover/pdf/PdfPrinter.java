package io.phasegate.handover.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints a well-formed XHTML document as PDF, with the Chinese font that the jar carries. It loads nothing from
 * outside: no address, file or script of the document is followed. Used by the handover report and the sheets.
 */
public final class PdfPrinter {
    private static final String FAMILY = "Noto Sans SC";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** @param xhtml well-formed XML without a document type */
    public byte[] print(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(() -> font("NotoSansSC-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("NotoSansSC-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null);
            builder.withW3cDocument(parse(xhtml), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be printed as PDF", e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        return PdfPrinter.class.getResourceAsStream("/fonts/" + name);
    }

    private static Document parse(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The document is not well-formed", e);
        }
    }
}
