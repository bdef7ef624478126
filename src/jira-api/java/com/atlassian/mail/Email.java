package com.atlassian.mail;

import java.io.Serializable;

/**
 * A mail to be sent. Source: Javadoc atlassian-mail 1.9 Email; setters that return Email: S8 ScriptRunner scripts; type
 * near S11 E3 (MailServerManager).
 */
public class Email implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String to;
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";

    public Email(String to) {
        this.to = to;
    }

    public Email setSubject(String value) {
        this.subject = value;
        return this;
    }

    public Email setBody(String value) {
        this.body = value;
        return this;
    }

    public Email setMimeType(String value) {
        this.mimeType = value;
        return this;
    }

    public Email setEncoding(String value) {
        this.encoding = value;
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }
}
