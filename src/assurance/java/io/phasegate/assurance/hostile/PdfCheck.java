package io.phasegate.assurance.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads a PDF as its reader would: what stands in it, and whether any of its objects does something or leads
 * somewhere.
 */
final class PdfCheck {
    /** Kinds of actions that run, open or fetch something. */
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR",
            "GoToE", "Rendition",
            "Movie", "Sound");
    private static final Set<String> ACTIVE = Set.of("JS", "JavaScript", "OpenAction", "AA", "EmbeddedFiles",
            "AcroForm", "RichMedia");
    private static final Pattern FOREIGN = Pattern.compile(Payloads.MARK + "|evil\\.test|^\\s*(javascript|data|file):",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final int pages;
    private final List<String> problems = new ArrayList<>();

    PdfCheck(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document);
            pages = document.getNumberOfPages();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                look(document.getDocument().getObjectFromPool(key).getObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    int pages() {
        return pages;
    }

    List<String> problems() {
        return problems;
    }

    /** Objects that are referred to are looked at on their own. */
    private void look(COSBase object) {
        if (object instanceof COSArray array) {
            array.forEach(this::look);
        }
        if (object instanceof COSDictionary dictionary) {
            String action = dictionary.getNameAsString(COSName.S);
            if (action != null && ACTIONS.contains(action)) {
                problems.add("an action: " + action);
            }
            dictionary.entrySet().forEach(entry -> look(entry.getKey().getName(), entry.getValue()));
        }
    }

    private void look(String name, COSBase value) {
        if (ACTIVE.contains(name)) {
            problems.add("an object that acts: " + name);
        }
        if (name.equals("URI") && value instanceof COSString address && FOREIGN.matcher(address.getString()).find()) {
            problems.add("leads to " + address.getString());
        }
        look(value);
    }
}
