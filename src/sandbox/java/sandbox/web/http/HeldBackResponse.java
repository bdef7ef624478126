package sandbox.web.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Keeps an HTML page in memory until its decoration is known; everything else goes straight to the client. */
final class HeldBackResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream page = new ByteArrayOutputStream();
    private PrintWriter writer;
    private boolean holding;

    HeldBackResponse(HttpServletResponse response) {
        super(response);
    }

    private boolean html() {
        return getContentType() == null || getContentType().startsWith("text/html");
    }

    /** Whether an HTML page was written and held back. */
    boolean isHtml() {
        if (writer != null) {
            writer.flush();
        }
        return holding && page.size() > 0 && getContentType() != null && html();
    }

    String text() {
        return page.toString(charset());
    }

    private Charset charset() {
        return getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
    }

    void release() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (holding && page.size() > 0) {
            page.writeTo(getResponse().getOutputStream());
        }
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!html()) {
            return super.getWriter();
        }
        if (writer == null) {
            holding = true;
            writer = new PrintWriter(new OutputStreamWriter(page, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!html()) {
            return super.getOutputStream();
        }
        holding = true;
        return new Held(page);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!holding) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!html()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!html()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void resetBuffer() {
        page.reset();
        super.resetBuffer();
    }

    /** An output stream into memory. */
    private static final class Held extends ServletOutputStream {
        private final ByteArrayOutputStream page;

        Held(ByteArrayOutputStream page) {
            this.page = page;
        }

        @Override
        public void write(int b) {
            page.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            page.write(bytes, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("An HTML page of a plugin cannot be written asynchronously");
        }
    }
}
