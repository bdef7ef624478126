package io.phasegate.deadline;

/** The host's way to send mail. */
public interface Mail {
    /** Whether the host can send any. */
    boolean works();

    /** Hands one plain text to the host, which sends it when it can. */
    void send(String address, String subject, String text);
}
