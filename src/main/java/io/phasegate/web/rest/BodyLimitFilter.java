package io.phasegate.web.rest;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses bodies that no person and no program of ours would send, before they fill the memory: 400, whatever their
 * length says.
 */
@Provider
public final class BodyLimitFilter implements ContainerRequestFilter {
    private static final int LARGEST = 1_000_000;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > LARGEST) {
            throw tooLarge();
        }
        request.setEntityStream(new Limited(request.getEntityStream()));
    }

    private static Refusal tooLarge() {
        return Refusal.badInput("body", Message.of("phasegate.web.json.too.large", LARGEST));
    }

    /** Stops reading at the limit. */
    private static final class Limited extends FilterInputStream {
        private long left = LARGEST;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            left -= Math.max(0, result < 0 ? 0 : bytes);
            if (left < 0) {
                throw tooLarge();
            }
            return result;
        }
    }
}
