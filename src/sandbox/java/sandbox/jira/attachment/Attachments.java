package sandbox.jira.attachment;

import com.atlassian.jira.issue.attachment.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.user.Users;
import sandbox.spi.Disk;

/**
 * The table of attachments and their files under `attachments/<project>/<issue>/<id>`. The name people gave a file
 * never
 * becomes part of a path.
 */
public final class Attachments {
    private final Database database;
    private final Path home;
    private final IssueStore issues;
    private final Users users;
    private final Disk disk;

    public Attachments(Database database, Path home, IssueStore issues, Users users, Disk disk) {
        this.database = database;
        this.home = home.resolve("attachments");
        this.issues = issues;
        this.users = users;
        this.disk = disk;
    }

    List<Attachment> of(long issueId) {
        return database.sql().list("SELECT * FROM attachment WHERE issue_id = ? ORDER BY id",
                row -> new StoredAttachment(row, issues, users), issueId);
    }

    Optional<StoredAttachment> find(Long id) {
        return database.sql().first("SELECT * FROM attachment WHERE id = ?",
                row -> new StoredAttachment(row, issues, users), id);
    }

    long add(long issueId, String folder, String fileName, String mimeType, String authorKey, Path source)
            throws IOException {
        long id = database.sequences().next("attachment");
        Path target = home.resolve(folder).resolve(Long.toString(id));
        Files.createDirectories(target.getParent());
        copy(source, target);
        database.sql().insert("attachment", "id,issue_id,file_name,mime_type,file_size,author,created,folder", id,
                issueId, fileName, mimeType, Files.size(target), authorKey, System.currentTimeMillis(), folder);
        return id;
    }

    /** Half a file, as a full disk leaves it, is taken away again. */
    private void copy(Path source, Path target) throws IOException {
        try {
            disk.copy(source, target);
        } catch (IOException e) {
            Files.deleteIfExists(target);
            throw e;
        }
    }

    InputStream open(StoredAttachment attachment) throws IOException {
        return Files.newInputStream(file(attachment));
    }

    /** The file goes only after the commit: a rolled back removal leaves it where it was. */
    void remove(StoredAttachment attachment) {
        database.sql().update("DELETE FROM attachment WHERE id = ?", attachment.getId());
        database.transactions().afterCommit(() -> deleteFile(file(attachment)));
    }

    public void removeAll(long issueId) {
        of(issueId).forEach(attachment -> remove((StoredAttachment) attachment));
    }

    private Path file(StoredAttachment attachment) {
        return home.resolve(attachment.folder()).resolve(Long.toString(attachment.getId()));
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
