package io.phasegate.demo;

import java.util.List;
import java.util.Map;

/** The people of the demo, created by the administrator through Jira's own REST API. Password = user name. */
final class DemoPeople {
    static final String CREATORS = "implementation-managers";

    static final List<Person> ALL = List.of(
            new Person("pm", "李明 Li Ming", "zh_CN"),
            new Person("consultant", "王芳 Wang Fang", "zh_CN"),
            new Person("sponsor", "陈建国 Chen Jianguo", "zh_CN"),
            new Person("owner", "周海燕 Zhou Haiyan", "zh_CN"),
            new Person("cpm", "Grace Xu 徐洁", "en_US"),
            new Person("keyuser", "赵磊 Zhao Lei", "zh_CN"),
            new Person("outsider", "Oscar Outsider", "en_US"));

    private DemoPeople() {
    }

    static boolean exist(JiraClient admin) {
        return admin.get("/rest/api/2/user?username=pm").status() == 200;
    }

    static void create(JiraClient admin) {
        admin.post("/rest/api/2/group", Map.of("name", CREATORS)).expect(201);
        ALL.forEach(person -> create(admin, person));
        admin.post("/rest/api/2/group/user?groupname=" + CREATORS, Map.of("name", "pm")).expect(201);
    }

    private static void create(JiraClient admin, Person person) {
        admin.post("/rest/api/2/user", Map.of("name", person.name(), "password", person.name(),
                "emailAddress", person.name() + "@example.com", "displayName", person.displayName())).expect(201);
        speak(admin.base(), person);
    }

    /** Everybody reads the language that the demo gives them, whatever a test chose since. */
    static void speak(String base) {
        ALL.forEach(person -> speak(base, person));
    }

    private static void speak(String base, Person person) {
        JiraClient.login(base, person.name())
                .put("/rest/api/2/mypreferences?key=jira.user.locale", '"' + person.locale() + '"').expect(204);
    }

    /** A login of the demo. */
    record Person(String name, String displayName, String locale) {
    }
}
