package sandbox.count;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A response that does not flush before its counting headers are set; Jersey flushes and closes its streams early. */
final class Unflushed extends HttpServletResponseWrapper {
    Unflushed(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void flushBuffer() {
        // The container flushes when the request ends.
    }

    /** With a length an answer counts as complete, and headers come too late, as soon as that much is written. */
    @Override
    public void setContentLength(int length) {
        // The container counts for itself.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The container counts for itself.
    }

    @Override
    public void setHeader(String name, String value) {
        if (!name.equalsIgnoreCase("Content-Length")) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase("Content-Length")) {
            super.addHeader(name, value);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream out = super.getOutputStream();
        return new ServletOutputStream() {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public boolean isReady() {
                return out.isReady();
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                out.setWriteListener(listener);
            }
        };
    }
}
