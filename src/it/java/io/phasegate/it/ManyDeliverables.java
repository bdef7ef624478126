package io.phasegate.it;

import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The packaged jar with generated overlays of 100 or 1 000 deliverables, and projects made from them: for the suites
 * that count.
 */
public final class ManyDeliverables {
    private static final int LARGE = 20;
    /** A list of a blueprint file has at most so many entries. */
    private static final int MOST = 500;
    private final JiraClient pm;

    public ManyDeliverables(JiraClient pm) {
        this.pm = pm;
    }

    /** The overlays are {@code few} (100 deliverables) and {@code many-1} to {@code many-20} (500 each). */
    public static Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("phasegate.jar");
        Files.copy(Path.of(System.getProperty("phasegate.jar")), jar, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path folderOfBlueprints = files.getPath("/blueprints");
            Path index = folderOfBlueprints.resolve("index.txt");
            List<String> ids = IntStream.rangeClosed(0, LARGE).mapToObj(i -> i == 0 ? "few" : "many-" + i).toList();
            String names = ids.stream().map(id -> id + ".yaml\n").collect(Collectors.joining());
            Files.write(index, (Files.readString(index) + "\n" + names).getBytes(StandardCharsets.UTF_8));
            for (String id : ids) {
                Files.writeString(folderOfBlueprints.resolve(id + ".yaml"), overlay(id, id.equals("few") ? 100 : MOST));
            }
        }
        return jar;
    }

    public void project(String key, String... overlays) {
        Map<String, Object> request = new LinkedHashMap<>(DemoProject.request(key, "测试 " + key));
        request.put("overlays", List.of(overlays));
        String task = pm.post("/rest/phasegate/1.0/projects?dryRun=false", request).expect(202).json()
                .path("taskId").asText();
        Tasks.await(pm, task);
    }

    public static String[] thousands(int thousands) {
        return IntStream.rangeClosed(1, thousands * 1000 / MOST).mapToObj(i -> "many-" + i).toArray(String[]::new);
    }

    private static String overlay(String id, int deliverables) {
        String head = """
                id: %s
                version: "1.0"
                kind: OVERLAY
                seed: "generated"
                names: {zh: 许多, en: Many}
                purpose: {zh: 许多, en: Many}
                roles:
                  - {code: V_PM, names: {zh: 项目经理, en: Project manager}, side: VENDOR, minimum: 1}
                phases:
                  - key: %s-P
                    sequence: 1
                    names: {zh: 准备, en: Preparation}
                    canonical: [PREP]
                    leadRole: V_PM
                    share: {minimum: 100, normal: 100, maximum: 100}
                    goal: {zh: 许多, en: Many}
                    gates: []
                deliverables:
                """.formatted(id, id.toUpperCase(Locale.ROOT));
        StringBuilder yaml = new StringBuilder(head);
        for (int i = 1; i <= deliverables; i++) {
            yaml.append(("  - {code: %2$s-%1$d, names: {zh: 文档%1$d, en: Document %1$d}, nature: EXTERNAL, phase: %2$s-P, mandatory: true, "
                    + "authors: [V_PM], archivedBy: [V_PM]}\n").formatted(i, id.toUpperCase(Locale.ROOT)));
        }
        return yaml.toString();
    }
}
