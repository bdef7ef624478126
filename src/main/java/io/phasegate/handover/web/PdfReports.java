package io.phasegate.handover.web;

import io.phasegate.access.PersonalData;
import io.phasegate.access.model.Forgotten;
import io.phasegate.handover.pdf.PdfPrinter;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Prints reports as PDF: one at a time per node, capped in size, and kept as long as the journal has not grown. The
 * cache only saves work; any node can make the same document again.
 */
public final class PdfReports implements PersonalData {
    private static final int MAX_HTML = 4_000_000;
    private static final int KEPT = 8;
    private static final long PATIENCE_SECONDS = 30;

    private final PdfPrinter printer;
    private final Semaphore turn = new Semaphore(1, true);
    private final Map<String, byte[]> kept = Collections.synchronizedMap(new Newest());

    public PdfReports(PdfPrinter printer) {
        this.printer = printer;
    }

    /** @param key of the same content: project, reader's view, language, heads of the journal, day */
    byte[] print(String key, String xhtml) {
        byte[] before = kept.get(key);
        return before == null ? make(key, xhtml) : before;
    }

    /** Of this node; on others they are never served again, because their key has the names in it. */
    @Override
    public int forget(Forgotten person) {
        int before = kept.size();
        kept.clear();
        return before;
    }

    private byte[] make(String key, String xhtml) {
        if (xhtml.length() > MAX_HTML) {
            throw Refusal.conflict(Message.of("phasegate.handover.too.large"));
        }
        if (!myTurn()) {
            throw Refusal.conflict(Message.of("phasegate.handover.busy"));
        }
        try {
            byte[] pdf = printer.print(xhtml);
            kept.put(key, pdf);
            return pdf;
        } finally {
            turn.release();
        }
    }

    private boolean myTurn() {
        try {
            return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The reports printed last. */
    private static final class Newest extends LinkedHashMap<String, byte[]> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    }
}
