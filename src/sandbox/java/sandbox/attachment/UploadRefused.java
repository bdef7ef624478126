package sandbox.attachment;

/** An upload was not taken; the message is an i18n key of the host. */
public final class UploadRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String fileName;

    UploadRefused(String key, String fileName) {
        super(key);
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }
}
