package io.phasegate.assurance.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would: odd request lines, lengths that are lies, bodies that do not end. */
final class BareSocket {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int LARGEST_ANSWER = 2_000_000;

    private final URI base;

    BareSocket(String base) {
        this.base = URI.create(base);
    }

    /** @param target the part of the request line that is the address, as it is */
    Answer get(String target, String cookie) {
        return exchange("GET " + target + " HTTP/1.1\r\nHost: localhost:" + base.getPort() + "\r\nCookie: " + cookie
                + "\r\nConnection: close\r\n\r\n", out -> { });
    }

    Answer exchange(String head, Body body) {
        try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            writeUntilHungUp(socket, body);
            return new Answer(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(head, e);
        }
    }

    /** The other side may answer and hang up before it has everything. */
    private static void writeUntilHungUp(Socket socket, Body body) {
        try {
            body.write(socket.getOutputStream());
            socket.shutdownOutput();
        } catch (IOException e) {
            return;
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        try {
            for (int read = in.read(buffer); read >= 0 && all.size() < LARGEST_ANSWER; read = in.read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (SocketException e) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    /** Writes what follows the head. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /** Everything that came back; empty when the other side just hung up. */
    record Answer(byte[] bytes) {
        /** 0 when there was none. */
        int status() {
            String text = text();
            return text.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        String text() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        String body() {
            int end = text().indexOf("\r\n\r\n");
            return end < 0 ? "" : text().substring(end + 4);
        }
    }
}
