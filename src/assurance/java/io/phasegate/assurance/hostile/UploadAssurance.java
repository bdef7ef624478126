package io.phasegate.assurance.hostile;

import static io.phasegate.assurance.hostile.HostileHost.REST;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.assurance.hostile.BareSocket.Answer;
import io.phasegate.assurance.hostile.Caller.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Files and bodies of wrong type, name or size: refused in the error form, or stored as bytes that no browser runs;
 * memory stays.
 */
public class UploadAssurance {
    private static final List<String> ACTIVE = List.of("text/html", "image/svg+xml", "application/xhtml+xml",
            "text/xml",
            "application/javascript", "text/css", "application/x-shockwave-flash", "message/rfc822",
            "multipart/related");
    private static final List<String> NAMES = List.of("a.html", "a.svg", "a.HTML", "a.png.html", "a.html.", "a.html ",
            "a.htm\u0000.png",
            "..", ".", "../../evil.html", "..\\evil.html", "C:\\evil.html", "/etc/passwd", "con", "nul.txt",
            "aux.html", "~", "-rf",
            "a\u202egnp.exe", "a\u0007b", "a\u0085b", "a\u200bb", "é".repeat(120), "a".repeat(255), "a".repeat(256),
            "a".repeat(9_000),
            "=1+1.csv", "@x.csv", "<b>.txt", "a;b=c.txt", "a,b.txt", "a'b.txt", "%2e%2e%2fa", "${7*7}.vm", "#set.vm",
            "💣.txt",
            ".htaccess", "web.xml", "a\\u0000b", "a b", "  ");
    private static final byte[] SCRIPT = "<html><script>pwn('uploaded')</script></html>".getBytes(StandardCharsets.UTF_8);
    private static final long GIGABYTE = 1L << 30;
    private static final List<String> WRONG_FILES = new ArrayList<>();
    private static HostileHost host;
    private static HostileProject project;
    private static String issue;
    private static List<OwnFile> own;
    private static int ownFiles;
    private static int accepted;
    private static int uploads;
    private static int stored;
    private static long streamed;

    @BeforeClass
    public static void createProject() {
        host = HostileHost.running();
        project = new HostileProject(host, "HSU");
        issue = project.issue("GZ-F01");
        own = OwnFile.all(host, project);
    }

    @AfterClass
    public static void keepFigures() {
        assertThat(host.alive()).isTrue();
        assertThat(host.log()).doesNotContain("OutOfMemoryError");
        Figures.of(UploadAssurance.class,
                "A file or body of any type, name or size is refused in the error form or stored as bytes"
                        + " that no browser runs, in a heap of 512 MB.")
                .add("files sent", uploads).add("of these stored", stored)
                .add("megabytes of endless bodies sent", streamed >> 20)
                .add("files for blueprints and calendars", ownFiles).add("of these accepted", accepted)
                .add("bodies that said 1 GB", targets().size()).add("server errors", 0).add("out of memory", 0).keep();
    }

    @Test
    public void shouldServeActiveTypesAsDownloadsOnly() {
        for (String type : ACTIVE) {
            for (String name : List.of("a.html", "a.svg", "a.png", "a.txt", "a")) {
                judge(upload("filename=\"" + name + "\"", type, SCRIPT), true);
            }
        }
    }

    @Test
    public void shouldNotBelieveAHarmlessType() {
        for (String type : List.of("image/png", "text/plain", "application/pdf", "image/png, text/html",
                "text/plain;charset=utf-7",
                "IMAGE/PNG", "garbage", "", "text/html;image/png", "a/b\u0001")) {
            judge(upload("filename=\"a.html\"", type, SCRIPT), false);
        }
    }

    @Test
    public void shouldRefuseOrTameEveryFileName() {
        for (String name : NAMES) {
            judge(upload("filename=\"" + name + "\"", "text/html", SCRIPT), false);
            judge(upload("filename*=UTF-8''" + name.replaceAll("[^!-~]", "%E2%80%AE"), "text/html", SCRIPT), false);
        }
        for (String disposition : List.of("filename=\"a\r\nX-Injected: 1\"", "filename=", "filename",
                "filename=\"a\"; filename=\"b\"",
                "filename=\"a", "FILENAME=a.html", "filename=\"=?utf-8?b?Li4vYQ==?=\"")) {
            judge(upload(disposition, "text/html", SCRIPT), false);
        }
    }

    @Test
    public void shouldStoreABombWithoutOpeningIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 4; i++) {
                zip.putNextEntry(new ZipEntry("../" + i + "/word/document.xml"));
                for (int megabyte = 0; megabyte < Volume.of(100, 1_000); megabyte++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        }
        judge(upload("filename=\"bomb.docx\"", "application/zip", bytes.toByteArray()), false);
        judge(upload("filename=\"empty.txt\"", "text/plain", new byte[0]), false);
        judge(upload("filename=\"large.bin\"", "application/octet-stream", new byte[11 << 20]), false);
    }

    @Test
    public void shouldKnowEveryMethodThatTakesAFileOfOurOwn() {
        assertThat(JarClasses.endpoints().stream().filter(Endpoint::takesFile).map(Endpoint::name).toList())
                .containsExactlyInAnyOrderElementsOf(OwnFile.names());
    }

    @Test
    public void shouldRefuseWrongFilesOfOurOwnAndWriteNothing() {
        List<byte[]> contents = OwnFile.contents();
        for (OwnFile target : own) {
            contents.forEach(content -> judge(target, "application/yaml", content));
            for (String type : OwnFile.TYPES) {
                judge(target, type, SCRIPT);
                judge(target, type, contents.get(ownFiles % contents.size()));
            }
            judge(target, "", SCRIPT);
        }
        assertThat(WRONG_FILES).isEmpty();
    }

    private static void judge(OwnFile target, String type, byte[] content) {
        String before = target.state(host);
        Reply reply = target.send(host, type, content);
        String about = target + " " + type + " " + content.length + " " + content[0] + " -> " + reply;
        ownFiles++;
        if (reply.status() < 300) {
            accepted++;
            return;
        }
        // Jersey answers a content type that it cannot read before anything of ours is asked.
        boolean unasked = OwnFile.UNREADABLE.contains(type) && reply.status() == 400 && reply.text().isEmpty();
        if (reply.status() >= 500 || !unasked && !Findings.isErrorForm(reply)
                || !target.state(host).equals(before)) {
            WRONG_FILES.add(about.substring(0, Math.min(400, about.length())));
        }
    }

    @Test
    public void shouldRefuseAGigabyteBeforeItComes() {
        for (String target : targets()) {
            Answer answer = new BareSocket(host.base())
                    .exchange(head(target, "Content-Length: " + GIGABYTE), out -> out.write(
                    "{\"a\":\"".getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.status()).as(target + answer.text()).isBetween(400, 499);
        }
    }

    @Test
    public void shouldSurviveBodiesWithoutEnd() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Answer>> answers = new ArrayList<>();
        for (int round = 0; round < Volume.of(1, 2); round++) {
            targets().forEach(target -> answers.add(pool.submit(() -> endless(target))));
        }
        for (Future<Answer> answer : answers) {
            assertThat(answer.get().status()).as(answer.get().text()).isLessThan(500);
        }
        pool.shutdown();
        assertThat(host.as("pm").get(project.path()).status()).isEqualTo(200);
    }

    private static Answer endless(String target) {
        boolean file = isAttachment(target);
        String start = file ? Multipart.head("filename=\"endless\"", "text/plain") : "{\"fields\":{\"x\":[";
        return new BareSocket(host.base()).exchange(head(target, "Transfer-Encoding: chunked"), out -> {
            chunk(out, start.getBytes(StandardCharsets.UTF_8));
            for (int megabyte = 0; megabyte < Volume.of(30, 150); megabyte++) {
                chunk(out, "1,".repeat(1 << 19).getBytes(StandardCharsets.UTF_8));
                count();
            }
        });
    }

    private static synchronized void count() {
        streamed += 1 << 20;
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAttachment(String target) {
        return target.endsWith("attachments") || target.contains("AttachFile");
    }

    private static List<String> targets() {
        List<String> targets = new ArrayList<>(List.of(REST + "/projects?dryRun=true",
                project.path() + "/organisation/parties", REST + "/issues/" + issue + "/signoffs", "/rest/api/2/issue",
                "/rest/api/2/issue/" + issue + "/attachments", "/secure/AttachFile.jspa"));
        own.forEach(file -> targets.add(file.path()));
        return targets;
    }

    private static String head(String target, String length) {
        OwnFile file = own.stream().filter(each -> each.path().equals(target)).findFirst()
                .orElse(new OwnFile("POST", target, "pm", ""));
        String type = isAttachment(target) ? Multipart.headers().get("Content-Type")
                : file.seen().isEmpty() ? "application/json" : "application/yaml";
        return file.verb() + " /jira" + target + " HTTP/1.1\r\nHost: localhost:" + URI.create(host.base()).getPort()
                + "\r\nCookie: " + host.as(file.user()).cookie() + "\r\nX-Atlassian-Token: no-check\r\nIf-Match: \"x\""
                + "\r\nContent-Type: " + type + "\r\n" + length + "\r\nConnection: close\r\n\r\n";
    }

    private static Reply upload(String disposition, String type, byte[] content) {
        uploads++;
        return host.as("pm").send("POST", "/rest/api/2/issue/" + issue + "/attachments", Multipart.headers(),
                Multipart.file(disposition, type, content));
    }

    /** @param downloadOnly nothing of this type may be shown in the browser at all */
    private static void judge(Reply reply, boolean downloadOnly) {
        if (reply.status() != 200) {
            assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
            assertThat(Findings.isErrorForm(reply)).as(reply.toString()).isTrue();
            return;
        }
        reply.json().forEach(file -> served(file.path("content").asText(), downloadOnly));
    }

    private static void served(String url, boolean downloadOnly) {
        stored++;
        Reply file = host.as("pm").get(url.substring(host.base().length()));
        assertThat(file.status()).as(url).isEqualTo(200);
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.headers("Content-Disposition")).hasSize(1);
        assertThat(file.header("X-Injected")).isEmpty();
        assertThat(file.header("Content-Type")).matches("(application/octet-stream|image/(png|jpeg|gif|bmp)|application/pdf|"
                + "text/plain;charset=UTF-8)");
        assertThat(file.header("Content-Disposition")).matches("(attachment|inline); filename\\*=UTF-8''[!-~]*");
        if (downloadOnly) {
            assertThat(file.header("Content-Disposition")).startsWith("attachment");
        }
    }
}
